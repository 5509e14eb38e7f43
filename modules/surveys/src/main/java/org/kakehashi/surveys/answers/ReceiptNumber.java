package org.kakehashi.surveys.answers;

import java.text.Normalizer;

/** The number (受付番号) by which a respondent's later sheet replaces the earlier one. */
final class ReceiptNumber {
  static final int LONGEST = 40;

  private ReceiptNumber() {}

  /** A cell's number without outer blanks, full-width characters as half-width ones; or empty. */
  static String of(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c <= ' ' || c > '~') {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
      }
    }
    return cell;
  }
}
