package org.kakehashi.web.access;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** What is sent at once must not be longer than a limit. */
public final class BodyTooLong extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param megabytes the limit
   */
  public BodyTooLong(long megabytes) {
    super("BodyTooLong", List.of(Long.toString(megabytes)));
  }
}
