package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A closed account gets no one-time link. */
public final class AccountClosed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AccountClosed() {
    super(List.of());
  }
}
