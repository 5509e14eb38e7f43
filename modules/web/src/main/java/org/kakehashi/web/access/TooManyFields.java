package org.kakehashi.web.access;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A form has no more fields than the longest of ours. */
public final class TooManyFields extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param most the limit
   */
  public TooManyFields(int most) {
    super("TooManyFields", List.of(Integer.toString(most)));
  }
}
