package org.kakehashi.surveys.personal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.kernel.NotFound;

/**
 * Where on which answer sheet something was written.
 *
 * @param question its position, from 1
 * @param sheet the sheet's number within the survey
 * @param other whether it explains その他 rather than answering a free question
 */
public record TextPlace(int question, int sheet, boolean other) {
  private static final Pattern CODE = Pattern.compile("Q([0-9]{1,4})-([0-9]{1,9})(-other)?");

  /**
   * Reads a place's code.
   *
   * @throws NotFound when it is none
   */
  public static TextPlace of(String code) {
    Matcher read = CODE.matcher(code);
    if (!read.matches()) {
      throw new NotFound("text", code);
    }
    return new TextPlace(
        Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)), read.group(3) != null);
  }

  /** For addresses: Q5-12, Q2-12-other. */
  public String code() {
    return "Q" + question + "-" + sheet + (other ? "-other" : "");
  }

  /** For readers. */
  public String label() {
    return "問" + question + " 回答票" + sheet + (other ? "（その他の記述）" : "");
  }

  /** The column of a table of answers that it stands in. */
  public String heading() {
    return "問" + question + (other ? "_その他" : "");
  }
}
