package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A made file breaks a rule it is checked against before it is kept. */
public final class PaperRejected extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param format the format's label
   * @param finding which rule and where, in Japanese
   */
  public PaperRejected(OutputFormat format, String finding) {
    super("PaperRejected", List.of(format.label(), finding));
  }
}
