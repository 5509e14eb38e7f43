package org.kakehashi.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What spreadsheet programs show where a value should be (エラー値): {@code #N/A} and its like. It says
 * that the value is lost, so that two of them are never the same answer, person or label.
 */
public final class ErrorValue {
  /** What workbooks hold for an error that the program writing it knows and ours doesn't. */
  public static final String UNKNOWN = "#UNKNOWN!";

  /**
   * Stands in {@link UploadedRow#shown()} where what is seen of a number can't be told (a format in
   * another script's digits, a day before the calendar's first): programs show such a row, too.
   */
  public static final String UNSHOWN = "########";

  /** Of Excel, LibreOffice and Google's sheets. */
  private static final Set<String> SHOWN =
      Set.of(
          "#N/A",
          "#N/A!",
          "#NA",
          "#REF!",
          "#DIV/0!",
          "#VALUE!",
          "#NAME?",
          "#NUM!",
          "#NULL!",
          "#SPILL!",
          "#CALC!",
          "#FIELD!",
          "#GETTING_DATA",
          "#BLOCKED!",
          "#CONNECT!",
          "#BUSY!",
          "#EXTERNAL!",
          "#PYTHON!",
          "#TIMEOUT!",
          "#ERROR!",
          UNKNOWN);

  /** What LibreOffice shows for errors without a name, and a date too wide for its column. */
  private static final Pattern CODED = Pattern.compile("ERR:[0-9]{3}|#{4,}");

  private static final int LONGEST = 300;

  private ErrorValue() {}

  /** Whether a cell says so and nothing else, in letters of any width and case. */
  public static boolean is(String cell) {
    if (cell.isEmpty() || cell.length() > LONGEST || !canBe(cell)) {
      return false;
    }
    String said =
        Normalizer.normalize(VisibleText.ofCode(cell), Normalizer.Form.NFKC)
            .strip()
            .toUpperCase(Locale.ROOT);
    return SHOWN.contains(said) || CODED.matcher(said).matches();
  }

  /** Sheets have millions of cells: nearly all of them are none by their first look. */
  private static boolean canBe(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      switch (cell.charAt(i)) {
        case '#', '＃', '﹟', ':', '：' -> {
          return true;
        }
        default -> {
          // goes on
        }
      }
    }
    return false;
  }
}
