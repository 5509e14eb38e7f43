package org.kakehashi.office.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Identity;
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
    return actor(post, null, Role.SECRETARIAT);
  }

  /** A post of a regional bureau (地方局). */
  public static Actor bureau(String post, String bureau) {
    return actor(post, bureau, Role.BUREAU);
  }

  /** A post that reads and downloads (閲覧). */
  public static Actor reader(String post) {
    return actor(post, null, Role.READER);
  }

  /** Whoever holds that role; a bureau's post is Osaka's. */
  public static Actor of(Role role) {
    return actor(role.label(), role == Role.BUREAU ? "OSAKA" : null, role);
  }

  /** The post that holds a certain account. */
  public static Actor holding(UUID account, String post, @Nullable String bureau, Role role) {
    return new TestActor(Identity.account(account), post, bureau, role.rights());
  }

  /** Somebody who came by a personal link and has no account. */
  public static Actor byPersonalLink(UUID link, Role role) {
    return new TestActor(Identity.personalLink(link), "", null, role.rights());
  }

  /** The same account with these verbs only, in every area. */
  public static Actor only(Actor actor, Permission... verbs) {
    Map<Area, Set<Permission>> everywhere =
        Arrays.stream(Area.values()).collect(Collectors.toMap(area -> area, area -> Set.of(verbs)));
    return new TestActor(actor.identity(), actor.post(), actor.bureau(), everywhere);
  }

  private static Actor actor(String post, @Nullable String bureau, Role role) {
    return holding(
        UUID.nameUUIDFromBytes(post.getBytes(StandardCharsets.UTF_8)), post, bureau, role);
  }

  private record TestActor(
      Identity identity, String post, @Nullable String bureau, Map<Area, Set<Permission>> rights)
      implements Actor {
    TestActor {
      rights = Map.copyOf(rights);
    }

    @Override
    public Set<Permission> verbs(Area area) {
      return rights.getOrDefault(area, Set.of());
    }
  }
}
