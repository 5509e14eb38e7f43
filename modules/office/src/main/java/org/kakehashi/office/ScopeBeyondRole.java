package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.kernel.Permission;

/** An access token may not do what its owner may not. */
public final class ScopeBeyondRole extends Invalid {
  private static final long serialVersionUID = 1L;

  public ScopeBeyondRole(Permission scope) {
    super("ScopeBeyondRole", List.of(scope.label()), "scopes");
  }
}
