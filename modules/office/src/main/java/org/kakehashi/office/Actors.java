package org.kakehashi.office;

import static org.kakehashi.kernel.Permission.EDIT;
import static org.kakehashi.kernel.Permission.SEE;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Identity;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.actors.OfficeActor;

/** Actors that stand for another one, with less than a role allows. */
public final class Actors {
  private Actors() {}

  /**
   * Whoever of the secretariat may import may enter what the file holds, also with a token that can
   * do nothing else.
   *
   * @param areas what the file is about
   * @throws org.kakehashi.kernel.NotPermitted without {@code IMPORT} in one of them
   * @throws OnlyOwnBureau for a regional bureau's account
   */
  public static Actor importing(Actor actor, Set<Area> areas) {
    areas.stream().sorted().forEach(area -> Secretariat.requireImport(actor, area));
    return new OfficeActor(actor.identity(), actor.post(), null, each(areas, Set.of(SEE, EDIT)));
  }

  /**
   * Reads for a job on behalf of the one who asked for it, and may do nothing else.
   *
   * @param requested what was recorded of who asked ({@link Actor#recordedAs})
   * @param post their post at that time
   * @param areas what the job reads
   */
  public static Actor reading(UUID requested, String post, Set<Area> areas) {
    return new OfficeActor(Identity.onBehalf(requested), post, null, each(areas, Set.of(SEE)));
  }

  private static Map<Area, Set<Permission>> each(Collection<Area> areas, Set<Permission> verbs) {
    Map<Area, Set<Permission>> rights = new EnumMap<>(Area.class);
    areas.forEach(area -> rights.put(area, verbs));
    return rights;
  }
}
