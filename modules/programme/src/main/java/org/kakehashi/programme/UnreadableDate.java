package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A date is none of the forms the office states dates in, or ends before it begins. */
public final class UnreadableDate extends Invalid {
  private static final long serialVersionUID = 1L;

  public UnreadableDate(String text) {
    super("UnreadableDate", List.of(text));
  }
}
