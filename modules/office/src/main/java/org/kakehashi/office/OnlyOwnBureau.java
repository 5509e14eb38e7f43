package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A regional bureau's account changes its own bureau's events and nothing else. */
public final class OnlyOwnBureau extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OnlyOwnBureau(String bureau) {
    super(List.of(bureau));
  }
}
