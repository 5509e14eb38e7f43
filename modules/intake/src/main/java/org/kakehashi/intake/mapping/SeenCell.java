package org.kakehashi.intake.mapping;

import java.util.regex.Pattern;
import org.kakehashi.intake.UploadedRow;

/** A cell as a person reads it: 3人 and not 3, but 1 for 1.00. */
final class SeenCell {
  private static final Pattern NUMBER = Pattern.compile("[0-9.,\\s-]*");

  private SeenCell() {}

  static String of(UploadedRow row, int column) {
    String shown = row.shown(column);
    return NUMBER.matcher(shown).matches() ? row.cell(column) : shown;
  }
}
