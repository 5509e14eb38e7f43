package org.kakehashi.acceptance.architecture.violations;

import java.util.Set;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Identity;
import org.kakehashi.kernel.Permission;

/** Allows itself everything. */
public class SelfMadeActor implements Actor {
  @Override
  public Identity identity() {
    return Identity.system();
  }

  @Override
  public String post() {
    return "";
  }

  @Override
  public String bureau() {
    return null;
  }

  @Override
  public Set<Permission> verbs(Area area) {
    return Set.of(Permission.values());
  }
}
