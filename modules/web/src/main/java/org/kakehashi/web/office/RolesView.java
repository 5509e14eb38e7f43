package org.kakehashi.web.office;

import java.util.List;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Role;

/** The table of roles and permissions (権限表). */
public record RolesView(List<Role> roles, List<Permission> permissions) {
  public RolesView {
    roles = List.copyOf(roles);
    permissions = List.copyOf(permissions);
  }
}
