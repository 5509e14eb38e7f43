package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A comparison sets two to four formats side by side. */
public final class TwoToFourOptions extends Invalid {
  private static final long serialVersionUID = 1L;

  public TwoToFourOptions() {
    super("TwoToFourOptions", List.of(), "options");
  }
}
