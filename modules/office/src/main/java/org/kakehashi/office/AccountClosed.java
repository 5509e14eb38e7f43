package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A closed account gets no one-time link. */
public final class AccountClosed extends Invalid {
  private static final long serialVersionUID = 1L;

  public AccountClosed() {
    super("AccountClosed", List.of());
  }
}
