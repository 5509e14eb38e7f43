package org.kakehashi.intake;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** An uploaded programme can't be read. */
public final class UnreadableProgramme extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public UnreadableProgramme(String file, String path, String reason) {
    super(List.of(file, path, reason));
  }
}
