package org.kakehashi.bench.walks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Sound files of the forms that the product takes in. */
final class Samples {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String QUESTIONNAIRE =
      """
      区分,番号,内容,回答方法,回答数,下限,上限,対象条件
      調査名,,（架空）点検の調査%s,,,,,
      対象者,,（架空）研修修了者,,,,,
      設問,問1,開催は必要ですか。,単一回答,,,,
      選択肢,1,必要,,,,,
      選択肢,2,不要,,,,,
      設問,問2,テーマはどれがよいですか（複数回答可）。,複数回答,,,,
      選択肢,1,医療・福祉,,,,,
      選択肢,2,教育,,,,,
      その他,3,その他,,,,,
      設問,問3,御意見をお書きください。,自由記述,,,,
      """;

  private static final String ANSWERS =
      """
      受付番号,問1,問2,問2_その他,問3
      A1,1,1;2,,オンライン形式を希望します。
      A2,1,2,,連絡先は03-1234-5678です。
      A3,2,1;3,防災,資料はsample@example.jpに送ってください。
      A4,1,,,特にありません。
      A5,%s,1,,
      """;

  private static final String COUNTS =
      """
      区分,番号,内容,回答方法,回答数,下限,上限,対象条件
      調査名,,（架空）点検の集計%s,,,,,
      対象者,,（架空）研修修了者,,,,,
      設問,問1,開催は必要ですか。,単一回答,,,,
      選択肢,1,必要,,21,,,
      選択肢,2,不要,,4,,,
      設問,問2,テーマはどれがよいですか（複数回答可）。,複数回答,,,,
      選択肢,1,医療・福祉,,12,,,
      選択肢,2,教育,,9,,,
      """;

  private static final String FOREIGN =
      """
      タイムスタンプ,開催は必要ですか。,テーマはどれがよいですか（複数回答可）。,御意見をお書きください。
      2026/01/10 9:00:00,必要,"医療・福祉, 教育",オンライン形式を希望します。
      2026/01/10 9:05:00,不要,教育,
      """;

  private Samples() {}

  static OddFile questionnaire(String mark) {
    return OddFile.sound("questionnaire.csv", lines(QUESTIONNAIRE.formatted(mark)));
  }

  /** Published counts as a table. */
  static OddFile countsTable(String mark) {
    return OddFile.sound("counts.csv", lines(COUNTS.formatted(mark)));
  }

  static OddFile answers() {
    return OddFile.sound("answers.csv", lines(ANSWERS.formatted("2")));
  }

  /** With a value in the last row that is no option. */
  static OddFile faultyAnswers() {
    return OddFile.sound("answers.csv", lines(ANSWERS.formatted("9")));
  }

  /** As a form of another maker exports them. */
  static OddFile foreignAnswers() {
    return OddFile.sound("answers.csv", lines(FOREIGN));
  }

  /** What goes with an odd file into a form of two files, under another title each time. */
  static OddFile companion(String field) {
    return field.contains("answers") ? answers() : questionnaire("相方" + UUID.randomUUID());
  }

  static Parts sheets(OddFile questionnaire, OddFile answers) {
    return new Parts().file("questionnaire", questionnaire).file("answers", answers);
  }

  /** The demonstration's survey under a title of its own. */
  static OddFile counts(String mark) throws IOException {
    return OddFile.sound(
        "survey.json",
        demonstration("survey-case-conference.json")
            .replaceFirst("(\"title_in_seed\": \")", "$1（点検）" + mark));
  }

  /** The demonstration's comparison under a title of its own. */
  static OddFile comparison(String mark) throws IOException {
    return OddFile.sound(
        "comparison.json",
        demonstration("format-comparison.json")
            .replaceFirst("(\"title\": \")", "$1（点検）" + mark + " "));
  }

  /** A year that nobody else writes about. */
  static OddFile programme(String mark) {
    return OddFile.sound(
        "programme.json",
        """
        {"fiscal_year": 2040,
         "undertakings": [{"title": "（点検）%1$s", "kind": "その他", "status": "検討"}],
         "conferences": [{"series": "（点検）%1$s", "bureau": "OSAKA", "status": "検討"}],
         "decisions": [{"subject": "（点検）%1$s", "status": "案", "text": "点検のための決定"}],
         "issues": [{"text": "（点検）%1$s", "status": "未着手"}]}
        """
            .formatted(mark));
  }

  private static String demonstration(String name) throws IOException {
    return Files.readString(Path.of("demo", name));
  }

  private static String lines(String text) {
    return text.replace("\n", "\r\n");
  }
}
