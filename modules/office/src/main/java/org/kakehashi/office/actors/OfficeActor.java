package org.kakehashi.office.actors;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Identity;
import org.kakehashi.kernel.Permission;

/**
 * The one actor there is.
 *
 * @param rights verbs by area; an area that is not there allows nothing
 */
public record OfficeActor(
    Identity identity, String post, @Nullable String bureau, Map<Area, Set<Permission>> rights)
    implements Actor {

  public OfficeActor {
    rights = Map.copyOf(rights);
  }

  @Override
  public Set<Permission> verbs(Area area) {
    return rights.getOrDefault(area, Set.of());
  }

  /** The same with only these verbs of what each area allows, as an access token has it. */
  public OfficeActor within(Set<Permission> scopes) {
    Map<Area, Set<Permission>> narrowed = new EnumMap<>(Area.class);
    rights.forEach(
        (area, verbs) -> {
          EnumSet<Permission> both = EnumSet.noneOf(Permission.class);
          both.addAll(verbs);
          both.retainAll(scopes);
          narrowed.put(area, Set.copyOf(both));
        });
    return new OfficeActor(identity, post, bureau, narrowed);
  }
}
