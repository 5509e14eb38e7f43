package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** There must always be an open administrator account. */
public final class LastAdministratorMustStay extends Invalid {
  private static final long serialVersionUID = 1L;

  public LastAdministratorMustStay() {
    super("LastAdministratorMustStay", List.of(), "role");
  }
}
