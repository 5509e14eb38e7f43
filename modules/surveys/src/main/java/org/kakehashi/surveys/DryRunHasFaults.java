package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** Answer sheets are taken in only when every row is sound or excluded and one remains. */
public final class DryRunHasFaults extends Invalid {
  private static final long serialVersionUID = 1L;

  public DryRunHasFaults(int faultyRows, int remaining) {
    super("TrialHasFaults", List.of(Integer.toString(faultyRows), Integer.toString(remaining)));
  }
}
