package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A list must not hold more entries than there is room for. */
public final class TooManyEntries extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param field the component's own name
   * @param label the list as the sentence names it
   * @param limit how many entries it may have
   */
  public TooManyEntries(String field, String label, int limit) {
    super("TooManyEntries", List.of(label, Integer.toString(limit)), field);
  }
}
