package org.kakehashi.office.testing;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Role;

/**
 * Who acts in a test: a post with what its role really may do. The same post is the same account
 * each time.
 */
public final class TestActors {
  private TestActors() {}

  /** A post of the secretariat (事務局). */
  public static Actor secretariat(String post) {
    return actor(post, null, Role.SECRETARIAT.permissions());
  }

  /** A post of a regional bureau (地方局). */
  public static Actor bureau(String post, String bureau) {
    return actor(post, bureau, Role.BUREAU.permissions());
  }

  /** A post that reads and downloads (閲覧). */
  public static Actor reader(String post) {
    return actor(post, null, Role.READER.permissions());
  }

  /** Whoever holds that role; a bureau's post is Osaka's. */
  public static Actor of(Role role) {
    return actor(role.label(), role == Role.BUREAU ? "OSAKA" : null, role.permissions());
  }

  /** The same account with these permissions only, as an access token has them. */
  public static Actor only(Actor actor, Permission... permissions) {
    return new Actor(actor.account(), actor.post(), actor.bureau(), Set.of(permissions));
  }

  private static Actor actor(String post, @Nullable String bureau, Set<Permission> permissions) {
    return new Actor(
        UUID.nameUUIDFromBytes(post.getBytes(StandardCharsets.UTF_8)), post, bureau, permissions);
  }
}
