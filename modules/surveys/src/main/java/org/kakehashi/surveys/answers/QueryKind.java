package org.kakehashi.surveys.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.surveys.AnswerDryRun.Query;

/**
 * What a table leaves open and only a clerk can decide, once for all rows it is about. Each has its
 * own choices; the first is the one most files want.
 */
enum QueryKind {
  SEPARATOR(
      "",
      new Query.Choice("split", "はい。この文字で区切って読む"),
      new Query.Choice("whole", "いいえ。区切らない（設問表にない値として一つずつ直す）")),
  MARK(
      "",
      new Query.Choice("not_chosen", "はい。選ばなかったものとして読む"),
      new Query.Choice("chosen", "いいえ。選んだものとして読む")),
  EXCLUSIVE(
      "",
      new Query.Choice("others", "その選択肢を除き、ほかの選択肢を数える"),
      new Query.Choice("alone", "その選択肢だけを数える"),
      new Query.Choice("both", "書かれたとおり、両方を数える")),
  NO_ANSWER(
      "回答が一つもない行",
      new Query.Choice("blank_sheet", "白票として数える（全ての設問を無回答とする）"),
      new Query.Choice("exclude", "除く（人数に数えない）")),
  EMPTY_LATER(
      "同じ受付番号の回答の後にある、回答のない行",
      new Query.Choice("exclude", "回答のある行を残し、回答のない行を除く"),
      new Query.Choice("replace", "回答のない行に差し替える（白票として数える）")),
  EXAMPLE("記入例の行", Persons.LEAVE_OUT, Persons.COUNT),
  TOTAL("計・平均などの行", Persons.LEAVE_OUT, Persons.COUNT),
  NOTE("注記・署名などの行", Persons.LEAVE_OUT, Persons.COUNT),
  UNLIKE_NUMBER("受付番号ではない文字の行", Persons.LEAVE_OUT, Persons.COUNT);

  static final String EXCLUDE = "exclude";

  private static final String PARTS = "|";

  private final String reason;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
  private final List<Query.Choice> choices;

  QueryKind(String reason, Query.Choice... choices) {
    this.reason = reason;
    this.choices = List.of(choices);
  }

  /** Why a row is left out, where that was decided. */
  String reason() {
    return reason;
  }

  List<Query.Choice> choices() {
    return choices;
  }

  /**
   * What its decision is kept under.
   *
   * @param about the separator, or question and value, or nothing
   */
  String key(String... about) {
    String code = name().toLowerCase(Locale.ROOT);
    return about.length == 0 ? code : code + ":" + String.join(PARTS, about);
  }

  /** A choice in words. */
  String label(String choice) {
    return choices.stream()
        .filter(each -> each.code().equals(choice))
        .map(Query.Choice::label)
        .findFirst()
        .orElseThrow(() -> new NotFound("choice", choice));
  }

  static @Nullable QueryKind of(String key) {
    String code = key.split(":", 2)[0];
    return Arrays.stream(values()).filter(kind -> kind.key().equals(code)).findFirst().orElse(null);
  }

  /**
   * The question to the clerk.
   *
   * @param example what stands in the first of its cells
   */
  static String sentence(String key, String example) {
    QueryKind kind = of(key);
    String[] about = key.substring(key.indexOf(':') + 1).split("\\|", 2);
    String such = "（例：" + example + "）";
    if (kind == null) {
      return key;
    }
    return switch (kind) {
      case SEPARATOR -> "複数回答の区切り文字は「" + key.substring(key.indexOf(':') + 1) + "」ですか" + such + "。";
      case MARK -> about[0] + "の○を付ける列の「" + about[1] + "」は、選ばなかったという意味ですか。";
      case EXCLUSIVE -> about[0] + "の「" + about[1] + "」は、ほかの選択肢と一緒に選べない選択肢です。両方が選ばれている行をどう数えますか。";
      case NO_ANSWER -> "受付番号だけで、回答が一つもない行があります。どう扱いますか。";
      case EMPTY_LATER -> "回答のある行の後に、同じ受付番号で回答のない行があります。どう扱いますか。";
      case EXAMPLE -> "記入例と思われる行があります" + such + "。どう扱いますか。";
      case TOTAL -> "計・平均などと思われる行があります" + such + "。どう扱いますか。";
      case NOTE -> "注記・署名などと思われる行があります" + such + "。どう扱いますか。";
      case UNLIKE_NUMBER -> "受付番号とは思われない文字の行があります" + such + "。どう扱いますか。";
    };
  }

  /** What can be done with a row that looks like no person's. */
  private static final class Persons {
    private static final Query.Choice LEAVE_OUT = new Query.Choice(EXCLUDE, "除く（人数に数えない）");
    private static final Query.Choice COUNT = new Query.Choice("count", "回答者として数える");
  }
}
