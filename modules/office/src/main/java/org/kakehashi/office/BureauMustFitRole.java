package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A bureau account names its bureau; other accounts have none. */
public final class BureauMustFitRole extends Invalid {
  private static final long serialVersionUID = 1L;

  public BureauMustFitRole(Role role) {
    super("BureauMustFitRole", List.of(role.label()), "bureau", "role");
  }
}
