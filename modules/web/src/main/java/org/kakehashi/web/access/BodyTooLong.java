package org.kakehashi.web.access;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** What is sent at once must not be longer than a limit. */
public final class BodyTooLong extends RuleViolation {
  private static final long serialVersionUID = 1L;

  /**
   * @param megabytes the limit
   */
  public BodyTooLong(long megabytes) {
    super(List.of(Long.toString(megabytes)));
  }
}
