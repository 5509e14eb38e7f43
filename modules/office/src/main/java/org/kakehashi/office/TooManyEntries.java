package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A list must not hold more entries than there is room for. */
public final class TooManyEntries extends RuleViolation {
  private static final long serialVersionUID = 1L;

  /**
   * @param label the list as the sentence names it
   * @param limit how many entries it may have
   */
  public TooManyEntries(String label, int limit) {
    super(List.of(label, Integer.toString(limit)));
  }
}
