package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** The edition has no such face, or is not made yet. */
public final class FaceNotMade extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FaceNotMade(Face face) {
    super(List.of(face.label()));
  }
}
