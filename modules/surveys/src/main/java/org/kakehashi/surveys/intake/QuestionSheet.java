package org.kakehashi.surveys.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.VisibleText;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.texts.Limits;

/** One question while its file is being read; the rules every form of file shares. */
final class QuestionSheet {
  static final int MOST_QUESTIONS = 200;
  static final int MOST_OPTIONS = 500;
  static final int MOST_EXCERPTS = 100;
  static final long LARGEST_COUNT = 99_999_999L;

  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,8}");
  private static final Pattern OTHER = Pattern.compile("その他(?:[（(].*)?", Pattern.DOTALL);

  private final Faults faults;
  private final int row;
  private final String where;
  private final QuestionKind kind;
  private final String text;
  private final List<SurveyDraft.Option> options = new ArrayList<>();
  private final List<String> excerpts = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private SurveyDraft.@Nullable Condition condition;

  /**
   * @param row of the question in its file, 0 for JSON
   * @param where its column or path
   */
  QuestionSheet(Faults faults, int row, String where, QuestionKind kind, String text) {
    this.faults = faults;
    this.row = row;
    this.where = where;
    this.kind = kind;
    this.text = faults.said(row, where, VisibleText.ofLabel(text), Limits.TEXT);
  }

  QuestionKind kind() {
    return kind;
  }

  void askedOnlyIf(SurveyDraft.Condition onlyIf) {
    condition = onlyIf;
  }

  /**
   * @param code as written, or empty for the next number
   * @param other whether the file says it is その他; a label that begins so is one too
   */
  void option(
      int at,
      String column,
      String code,
      String label,
      boolean other,
      @Nullable Integer min,
      @Nullable Integer max,
      long count) {
    if (kind == QuestionKind.FREE) {
      faults.add(at, column, "自由記述の設問に選択肢は付けられません。");
      return;
    }
    if (options.size() >= MOST_OPTIONS) {
      if (options.size() == MOST_OPTIONS && labels.add("\u0000")) {
        faults.add(at, column, "選択肢は一つの設問に" + MOST_OPTIONS + "個までです。");
      }
      return;
    }
    String sound = faults.said(at, column, VisibleText.ofLabel(label), Limits.LABEL);
    String own = code.isEmpty() ? Integer.toString(options.size() + 1) : code;
    if (!CODE.matcher(own).matches()) {
      faults.add(at, column, "選択肢のコードは半角英数字8字以内にしてください。");
    } else if (own.equals(AnswerOption.NO_ANSWER_CODE)) {
      faults.add(at, column, "コードNAは無回答のために使います。別のコードにしてください。");
    } else if (!codes.add(own)) {
      faults.add(at, column, "選択肢のコード「" + own + "」が重なっています。");
    }
    if (!labels.add(sound.strip())) {
      faults.add(at, column, "同じ選択肢が二つあります。");
    }
    if (min != null && max != null && min > max) {
      faults.add(at, column, "下限が上限より大きくなっています。");
    }
    if (sound.isBlank()) {
      return;
    }
    AnswerOption.Kind as =
        other || OTHER.matcher(sound.strip()).matches()
            ? AnswerOption.Kind.OTHER
            : AnswerOption.Kind.OPTION;
    SurveyDraft.Option read = SurveyDraft.Option.of(own, sound, as, count);
    options.add(
        min == null && max == null
            ? read
            : new SurveyDraft.Option(own, sound, min, max, as, count));
  }

  /** Says that nothing else can be chosen with the option read last. */
  void lastIsExclusive() {
    if (!options.isEmpty()) {
      options.set(options.size() - 1, options.get(options.size() - 1).exclusively());
    }
  }

  void excerpt(int at, String column, String excerpt) {
    if (kind != QuestionKind.FREE) {
      faults.add(at, column, "主な回答は自由記述の設問にだけ付けられます。");
    } else if (excerpts.size() >= MOST_EXCERPTS) {
      faults.add(at, column, "主な回答は" + MOST_EXCERPTS + "件までです。");
    } else {
      excerpts.add(faults.said(at, column, excerpt, Limits.TEXT));
    }
  }

  void finding(int at, String column, String sentence) {
    if (findings.size() >= MOST_EXCERPTS) {
      faults.add(at, column, "所見は" + MOST_EXCERPTS + "件までです。");
    } else {
      findings.add(faults.said(at, column, sentence, Limits.FINDING));
    }
  }

  /** The options so far, in the order written. */
  List<SurveyDraft.Option> options() {
    return options;
  }

  /** The question, its options in the questionnaire's order with その他 last. */
  SurveyDraft.Question draft() {
    if (kind != QuestionKind.FREE && options.isEmpty()) {
      faults.add(row, where, "選択肢がありません。");
    }
    if (options.stream().filter(o -> o.kind() == AnswerOption.Kind.OTHER).count() > 1) {
      faults.add(row, where, "その他は一つの設問に一つだけです。");
    }
    List<SurveyDraft.Option> ordered =
        options.stream().sorted(Comparator.comparing(SurveyDraft.Option::kind)).toList();
    return new SurveyDraft.Question(kind, text, ordered, excerpts, findings, condition, null);
  }
}
