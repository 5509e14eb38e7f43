package org.kakehashi.sessions;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** An event goes from state to state as the office's verbs lead; other ways are corrections. */
public final class ProgressMustFollow extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ProgressMustFollow(String from, String to) {
    super(List.of(from, to));
  }
}
