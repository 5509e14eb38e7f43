package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.RuleViolation;

/** An access token may not do what its owner may not. */
public final class ScopeBeyondRole extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ScopeBeyondRole(Permission scope) {
    super(List.of(scope.label()));
  }
}
