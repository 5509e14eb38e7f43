package org.kakehashi.surveys.answers;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.book.Shelf;

/** Answer sheets of a survey with five questions, the same for the same title. */
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

  private ManySheets() {}

  /** One sheet in ten holds a free answer, one in twenty a word on その他. */
  static AnswersUpload upload(String title, int sheets) {
    Random dice = new Random(70);
    StringBuilder answers = new StringBuilder(sheets * 32);
    answers.append("受付番号,問1,問2,問3,問4,問4_その他,問5\r\n");
    for (int sheet = 1; sheet <= sheets; sheet++) {
      boolean needed = dice.nextInt(25) < 21;
      boolean other = dice.nextInt(20) == 0;
      answers.append('A').append(sheet).append(needed ? ",1," : ",2,");
      answers.append(needed ? 1 + dice.nextInt(3) : "").append(',');
      answers.append(needed ? 1 + dice.nextInt(3) : "").append(',');
      answers.append(1 + dice.nextInt(2)).append(';').append(3 + dice.nextInt(2));
      answers.append(other ? ";5,防災," : ",,");
      answers.append(dice.nextInt(10) == 0 ? "オンライン形式を希望します。" : "").append("\r\n");
    }
    return new AnswersUpload(
        new SurveyFile("設問表.csv", octets(QUESTIONNAIRE.formatted(title).replace("\n", "\r\n"))),
        new SurveyFile("回答票.csv", octets(answers.toString())),
        Shelf.YEAR,
        sheets);
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
