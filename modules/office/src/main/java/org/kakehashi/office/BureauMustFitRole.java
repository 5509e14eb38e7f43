package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A bureau account names its bureau; other accounts have none. */
public final class BureauMustFitRole extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public BureauMustFitRole(Role role) {
    super(List.of(role.label()));
  }
}
