package org.kakehashi.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: an account held by a post (官職), never by a person's name.
 *
 * @param account the account's id
 * @param post the post as screens and papers print it
 * @param bureau the regional bureau's code where the post belongs to one, e.g. {@code OSAKA}
 * @param permissions what this actor may do; for an access token, only what its scopes leave
 */
public record Actor(
    UUID account, String post, @Nullable String bureau, Set<Permission> permissions) {

  public Actor {
    permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /**
   * Refuses unless the permission is held.
   *
   * @throws NotPermitted when it is not
   */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new NotPermitted(permission);
    }
  }
}
