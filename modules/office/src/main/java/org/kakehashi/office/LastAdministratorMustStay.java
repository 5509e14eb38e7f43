package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** There must always be an open administrator account. */
public final class LastAdministratorMustStay extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public LastAdministratorMustStay() {
    super(List.of());
  }
}
