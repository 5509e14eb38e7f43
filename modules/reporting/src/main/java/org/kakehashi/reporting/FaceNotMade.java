package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** The edition has no such format, or is not made yet. */
public final class FaceNotMade extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FaceNotMade(OutputFormat format) {
    super(List.of(format.label()));
  }
}
