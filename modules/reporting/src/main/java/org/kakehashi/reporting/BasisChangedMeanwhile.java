package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A paper must be made of the very data it names; these changed while it was composed. */
public final class BasisChangedMeanwhile extends Invalid {
  private static final long serialVersionUID = 1L;

  public BasisChangedMeanwhile() {
    super("BasisChangedMeanwhile", List.of());
  }
}
