package org.kakehashi.web.access;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A form has no more fields than the longest of ours; a page that could ask for more asks less. */
public final class TooManyFields extends Invalid {
  private static final long serialVersionUID = 1L;

  /** The limit. */
  public static final int MOST = 5_000;

  public TooManyFields() {
    super("TooManyFields", List.of(Integer.toString(MOST)));
  }
}
