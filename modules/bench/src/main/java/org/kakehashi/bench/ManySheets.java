package org.kakehashi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.survey.TestSurveys;

/** Answer sheets of a survey with five questions, the same each time. */
final class ManySheets {
  private static final String QUESTIONNAIRE =
      """
      区分,番号,内容,回答方法,回答数,下限,上限,対象条件
      調査名,,（架空）速さの調査%s,,,,,
      対象者,,（架空）研修修了者,,,,,
      設問,問1,開催は必要ですか。,単一回答,,,,
      選択肢,1,必要,,,,,
      選択肢,2,不要,,,,,
      設問,問2,何人くらいがよいですか。,単一回答,,,,問1=1
      選択肢,1,3～4人,,,,,
      選択肢,2,5～6人,,,,,
      選択肢,3,7～8人,,,,,
      設問,問3,開催時間は何分程度がよいですか。,単一回答,,,,問1=1
      選択肢,1,90分程度,,,,,
      選択肢,2,120分程度,,,,,
      選択肢,3,150分程度,,,,,
      設問,問4,テーマはどれがよいですか（複数回答可）。,複数回答,,,,
      選択肢,1,医療・福祉,,,,,
      選択肢,2,教育,,,,,
      選択肢,3,労働,,,,,
      選択肢,4,入管手続,,,,,
      その他,5,その他,,,,,
      設問,問5,御意見をお書きください。,自由記述,,,,
      """;

  private static final String HEADINGS = "受付番号,問1,問2,問3,問4,問4_その他,問5";

  private ManySheets() {}

  /** What comes in under a title, with answers made before. */
  static AnswersUpload upload(String title, SurveyFile answers, int sheets) {
    return new AnswersUpload(
        new SurveyFile("設問表.csv", octets(QUESTIONNAIRE.formatted(title).replace("\n", "\r\n"))),
        answers,
        TestSurveys.YEAR,
        sheets);
  }

  /** As a CSV. */
  static SurveyFile csv(int sheets) {
    StringBuilder file = new StringBuilder(sheets * 32).append(HEADINGS).append("\r\n");
    rows(sheets, cells -> file.append(String.join(",", cells)).append("\r\n"));
    return new SurveyFile("回答票.csv", octets(file.toString()));
  }

  /** As a workbook of the kind that Excel writes: numbers as such, texts in the shared table. */
  static SurveyFile workbook(int sheets) {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("回答");
      write(sheet.createRow(0), HEADINGS.split(","));
      rows(sheets, cells -> write(sheet.createRow(sheet.getLastRowNum() + 1), cells));
      workbook.write(file);
      return new SurveyFile("回答票.xlsx", file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Row row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (cells[column].matches("[0-9]+")) {
        row.createCell(column).setCellValue(Integer.parseInt(cells[column]));
      } else if (!cells[column].isEmpty()) {
        row.createCell(column).setCellValue(cells[column]);
      }
    }
  }

  /** One sheet in ten holds a free answer, one in twenty a word on その他. */
  private static void rows(int sheets, Consumer<String[]> to) {
    Random dice = new Random(70);
    for (int sheet = 1; sheet <= sheets; sheet++) {
      boolean needed = dice.nextInt(25) < 21;
      boolean other = dice.nextInt(20) == 0;
      String size = needed ? Integer.toString(1 + dice.nextInt(3)) : "";
      String minutes = needed ? Integer.toString(1 + dice.nextInt(3)) : "";
      String themes = (1 + dice.nextInt(2)) + ";" + (3 + dice.nextInt(2)) + (other ? ";5" : "");
      String opinion = dice.nextInt(10) == 0 ? "オンライン形式を希望します。" : "";
      to.accept(
          new String[] {
            "A" + sheet, needed ? "1" : "2", size, minutes, themes, other ? "防災" : "", opinion
          });
    }
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
