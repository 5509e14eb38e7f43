package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** An event goes from state to state as the office's verbs lead; other ways are corrections. */
public final class ProgressMustFollow extends Invalid {
  private static final long serialVersionUID = 1L;

  public ProgressMustFollow(String from, String to) {
    super("ProgressMustFollow", List.of(from, to), "progress");
  }
}
