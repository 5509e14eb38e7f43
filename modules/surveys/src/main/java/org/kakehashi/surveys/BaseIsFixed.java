package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** The base of published counts can not be chosen, and free answers have none. */
public final class BaseIsFixed extends Invalid {
  private static final long serialVersionUID = 1L;

  public BaseIsFixed(String question) {
    super("BaseIsFixed", List.of(question), "base");
  }
}
