package org.kakehashi.surveys.answers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.VisibleText;

/**
 * Tells rows that are no respondents (記入例, 計, ※, signatures, headings) by what stands in the column
 * of the number, or in the first cell where that is blank. It only asks: a clerk decides.
 */
final class RowNature {
  private static final String OPEN = "^[(\\[【〈<「『《〔]*";
  private static final Pattern EXAMPLE =
      Pattern.compile(
          OPEN
              + "(?:(?:記入|記載|入力|回答|記述)?(?:例|見本)|サンプル|テスト|sample|example|test)"
              + "(?:[0-9]*$|[)\\]】〉>」』》〕:：・、,./~-].*$)");
  private static final Pattern TOTAL =
      Pattern.compile(
          OPEN
              + "(?:総合計|総計|合計|小計|中計|累計|計|平均|総数|総和|(?:sub|grand)?total|sum|average|avg)"
              + "(?:[^0-9a-z-].*|[0-9]+)?$"
              + "|^.{1,20}(?:合計|小計|総計|平均|計)[)\\]】〉>」』》〕]?$");
  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:[※*†‡＊★☆■□◆◇●○・→⇒].*|[(\\[【〈<]?(?:注|備考|凡例|留意|参考|補足|出典|資料)(?![a-z0-9-]*$).*"
              + "|(?:注|備考|凡例)[0-9)]*.*|(?:以上|以下|上記|下記|前記|右記|左記).*)$");

  /**
   * A time stamp serves as a number; a signature's day has more beside it, a sign alone is none.
   */
  private static final Pattern DAY = Pattern.compile("[0-9][0-9年月日時分秒:/.t()-]*");

  private static final Pattern SIGNED =
      Pattern.compile(
          ".*(?:相違(?:あり|ござい)?(?:ません|ない|なし)|作成者|担当者?[:：]|記入者|入力者|集計者|回答者名|確認者|署名|氏名"
              + "|[(]印[)]|㊞|提出日|作成日|現在$|[0-9]+年[0-9]+月).*");

  /** Which row is no respondent's. */
  enum Nature {
    HEADING,
    EXAMPLE,
    TOTAL,
    NOTE,
    UNLIKE_NUMBER;

    /** What is asked of the clerk. */
    QueryKind query() {
      return switch (this) {
        case EXAMPLE -> QueryKind.EXAMPLE;
        case TOTAL -> QueryKind.TOTAL;
        case NOTE -> QueryKind.NOTE;
        case UNLIKE_NUMBER, HEADING -> QueryKind.UNLIKE_NUMBER;
      };
    }
  }

  /**
   * What a row was found to be.
   *
   * @param seen what says so, as it stands in the file
   */
  record Judged(Nature nature, String seen) {}

  private final AnswerColumns columns;

  RowNature(AnswerColumns columns) {
    this.columns = columns;
  }

  /**
   * What a row looks like.
   *
   * @param receipt its number, as {@link ReceiptNumber} reads it; what is seen in its place is
   *     judged, which is something else where the number was made
   * @return null for a respondent's
   */
  @Nullable Judged of(UploadedRow row, String receipt) {
    for (int column : columns.free()) {
      if (FreeAnswer.example(row.cell(column))) {
        return new Judged(Nature.EXAMPLE, row.cell(column));
      }
    }
    boolean made = !row.shown(columns.receipt()).equals(row.cell(columns.receipt()));
    String said = made ? row.shown(columns.receipt()) : receipt;
    if (plain(said)) {
      return null;
    }
    String seen = said.isEmpty() ? first(row) : said;
    Nature nature = nature(folded(seen), !receipt.isEmpty(), made);
    return nature == null ? null : new Judged(nature, seen);
  }

  private static @Nullable Nature nature(String text, boolean numbered, boolean made) {
    if (DAY.matcher(text).matches()) {
      return null;
    }
    if (numbered && text.equals(AnswerColumns.RECEIPT)) {
      return Nature.HEADING;
    }
    if (EXAMPLE.matcher(text).matches()) {
      return Nature.EXAMPLE;
    }
    if (NOTE.matcher(text).matches() || SIGNED.matcher(text).matches()) {
      return Nature.NOTE;
    }
    if (TOTAL.matcher(text).matches()) {
      return Nature.TOTAL;
    }
    return made || !numbered || like(text) ? null : Nature.UNLIKE_NUMBER;
  }

  /** Letters and digits with signs between, as nearly every number is. */
  private static boolean plain(String receipt) {
    boolean digits = false;
    for (int i = 0; i < receipt.length(); i++) {
      char c = receipt.charAt(i);
      digits |= c >= '0' && c <= '9';
      if (c > '~' || (i == 0 && c == '*')) {
        return false;
      }
    }
    return digits && Character.isLetterOrDigit(receipt.charAt(0)) && !word(receipt);
  }

  private static boolean word(String receipt) {
    return receipt.length() > 3
        && receipt.chars().limit(3).allMatch(Character::isLetter)
        && (EXAMPLE.matcher(receipt.toLowerCase(Locale.ROOT)).matches()
            || TOTAL.matcher(receipt.toLowerCase(Locale.ROOT)).matches());
  }

  /** Whether it could be somebody's number: a digit or a letter, and no sentence. */
  private static boolean like(String text) {
    int hiragana = 0;
    boolean code = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hiragana += c >= '\u3041' && c <= '\u3096' ? 1 : 0;
      code |= c < 0x80 && Character.isLetterOrDigit(c);
      if (c == '。' || c == '、') {
        return false;
      }
    }
    return code && hiragana < 3;
  }

  /** What stands in a row's first cell with content. */
  private static String first(UploadedRow row) {
    for (String cell : row.cells()) {
      if (!cell.isBlank()) {
        return cell;
      }
    }
    return "";
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(VisibleText.ofCode(text), Normalizer.Form.NFKC);
    return plain.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
