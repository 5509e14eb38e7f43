package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** Criteria and formats of one comparison differ in their names. */
public final class NameUsedTwice extends Invalid {
  private static final long serialVersionUID = 1L;

  public NameUsedTwice(String field, String name) {
    super("NameUsedTwice", List.of(name), field);
  }
}
