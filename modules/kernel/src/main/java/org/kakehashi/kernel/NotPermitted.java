package org.kakehashi.kernel;

import java.util.List;

/** The actor's role does not hold the right that an action asks for. */
public final class NotPermitted extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotPermitted(Permission verb, Area area) {
    super(List.of(verb.label(), area.label()));
  }
}
