package org.kakehashi.surveys.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Sheet;
import org.kakehashi.surveys.QuestionKind;

/** The form for published counts and questionnaires (設問表): its columns and kinds of row. */
final class CountsForm {
  static final String ROW_KIND = "区分";
  static final String NUMBER = "番号";
  static final String TEXT = "内容";
  static final String HOW = "回答方法";
  static final String COUNT = "回答数";
  static final String MIN = "下限";
  static final String MAX = "上限";
  static final String ONLY_IF = "対象条件";

  /** ○ beside an option nothing else can be chosen with; published counts have no such column. */
  static final String EXCLUSIVE = "排他";

  static final Set<String> YES = Set.of("○", "〇", "◯", "1", "１", "排他", "TRUE");

  static final List<String> COLUMNS =
      List.of(ROW_KIND, NUMBER, TEXT, HOW, COUNT, MIN, MAX, ONLY_IF);

  static final String TITLE = "調査名";
  static final String ADDRESSEES = "対象者";
  static final String PERIOD = "調査期間";
  static final String SENT = "送付数";
  static final String METHOD = "調査方法";
  static final String QUESTION = "設問";
  static final String OPTION = "選択肢";
  static final String OTHER = "その他";
  static final String EXCERPT = "主な回答";
  static final String FINDING = "所見";

  /** Begins each text of the form's example, none of a survey. */
  static final String EXAMPLE = "（記入例）";

  private CountsForm() {}

  /** The form with an example that is plainly one, as UTF-8 CSV with a byte order mark. */
  static String csv() {
    return "\uFEFF"
        + String.join(
            "\r\n",
            String.join(",", COLUMNS),
            "調査名,," + EXAMPLE + "○○に関するアンケート調査,,,,,",
            "対象者,," + EXAMPLE + "○○研修の修了者,,,,,",
            "調査期間,,,,,,,",
            "送付数,,,,,,,",
            "調査方法,,,,,,,",
            "設問,問1," + EXAMPLE + "開催は必要だと思いますか。,単一回答,,,,",
            "選択肢,1,必要,,0,,,",
            "選択肢,2,不要,,0,,,",
            "設問,問2," + EXAMPLE + "希望する人数はどれですか。,単一回答,,,,問1=1",
            "選択肢,1,3人から4人,,0,3,4,",
            "選択肢,2,5人から6人,,0,5,6,",
            "設問,問3," + EXAMPLE + "希望するテーマはどれですか（複数回答可）。,複数回答,,,,",
            "選択肢,1,医療・福祉,,0,,,",
            "選択肢,2,教育,,0,,,",
            "その他,3,その他,,0,,,",
            "設問,問4," + EXAMPLE + "御意見をお書きください。,自由記述,,,,",
            "主な回答,," + EXAMPLE + "オンライン形式を希望します。,,,,,",
            "")
        + "\r\n";
  }

  /** The form of a questionnaire, with an example that is plainly one. */
  static WorkbookForm questionnaire() {
    return new WorkbookForm(
        "設問表", List.of(new Sheet("設問表", "", null, questionnaireColumns(), example())));
  }

  private static List<Column> questionnaireColumns() {
    List<String> kinds = List.of(TITLE, ADDRESSEES, PERIOD, SENT, METHOD, QUESTION, OPTION, OTHER);
    List<String> ways = Arrays.stream(QuestionKind.values()).map(QuestionKind::label).toList();
    return List.of(
        words(ROW_KIND, "その行が何かを選びます。設問の行の下に、その選択肢の行を続けます。", QUESTION, kinds),
        text(NUMBER, "設問は問1、問2…、選択肢は1、2…とします。", "問1"),
        text(TEXT, "調査名、設問、選択肢などの文を、書かれたとおりに記入します。", "開催は必要だと思いますか。"),
        words(HOW, "設問の行だけ、回答の方法を選びます。", ways.get(0), ways),
        text(MIN, "数の幅のある選択肢（3人から4人など）の下の数です。なければ空欄とします。", "3"),
        text(MAX, "その上の数です。", "4"),
        text(ONLY_IF, "一部の人だけに尋ねる設問に、「問1=1」「問1=1、2」「問1=必要」のように記入します。", "問1=1"),
        words(EXCLUSIVE, "「特になし」のように、ほかの選択肢と一緒に選べない選択肢に○を付けます。", "○", List.of("○")));
  }

  private static List<List<String>> example() {
    return List.of(
        List.of(TITLE, "", EXAMPLE + "○○に関するアンケート調査"),
        List.of(ADDRESSEES, "", EXAMPLE + "○○研修の修了者"),
        List.of(PERIOD),
        List.of(SENT),
        List.of(METHOD),
        List.of(QUESTION, "問1", EXAMPLE + "開催は必要だと思いますか。", QuestionKind.SINGLE.label()),
        List.of(OPTION, "1", "必要"),
        List.of(OPTION, "2", "不要"),
        List.of(
            QUESTION,
            "問2",
            EXAMPLE + "希望するテーマはどれですか（複数回答可）。",
            QuestionKind.MULTIPLE.label(),
            "",
            "",
            "問1=1"),
        List.of(OPTION, "1", "医療・福祉"),
        List.of(OPTION, "2", "教育"),
        List.of(OTHER, "3", "その他"),
        List.of(OPTION, "4", "特になし", "", "", "", "", "○"),
        List.of(QUESTION, "問3", EXAMPLE + "御意見をお書きください。", QuestionKind.FREE.label()));
  }

  private static Column text(String heading, String how, String example) {
    return Column.text(heading, "", how, example);
  }

  private static Column words(String heading, String how, String example, List<String> words) {
    return Column.words(heading, "", how, example, words);
  }
}
