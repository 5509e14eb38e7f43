package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** The edition has no such format, or is not made yet. */
public final class FormatNotMade extends Invalid {
  private static final long serialVersionUID = 1L;

  public FormatNotMade(OutputFormat format) {
    super("FaceNotMade", List.of(format.label()));
  }
}
