package org.kakehashi.kernel;

import java.util.List;

/** The actor's role does not hold the permission that an action asks for. */
public final class NotPermitted extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotPermitted(Permission permission) {
    super(List.of(permission.label()));
  }
}
