package org.kakehashi.surveys.texts;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.EnteredText;

/** The texts of uploaded files, which are taken to the letter or not at all. */
public final class Verbatim {
  private Verbatim() {}

  /**
   * What keeps a text of a file from being taken, as a sentence about its cell; null for nothing.
   */
  public static @Nullable String fault(String text, int most) {
    if (!EnteredText.fits(text, most)) {
      return most + "字以内にしてください。";
    }
    return EnteredText.printable(text) ? null : "印刷できない文字（制御文字など）が含まれています。取り除いてください。";
  }
}
