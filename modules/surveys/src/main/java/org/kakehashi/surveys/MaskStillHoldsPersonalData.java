package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** What is to be printed in place of personal data is none itself (伏せた文). */
public final class MaskStillHoldsPersonalData extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param kinds what it still holds, in words
   */
  public MaskStillHoldsPersonalData(String kinds) {
    super("MaskStillHoldsPersonalData", List.of(kinds), "masked");
  }
}
