package org.kakehashi.kernel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and what they may do: a verb in an area. Named by a post (官職), never by a person. Only
 * the office module makes one; nobody may assume that there is an account behind it.
 */
public interface Actor {

  Identity identity();

  /** The post as screens and papers print it. */
  String post();

  /** The regional bureau's code where the post belongs to one, e.g. {@code OSAKA}. */
  @Nullable String bureau();

  /** What this actor may do in that area. */
  Set<Permission> verbs(Area area);

  /** What this actor may do in one area or another. */
  default Set<Permission> verbs() {
    Set<Permission> anywhere = EnumSet.noneOf(Permission.class);
    Arrays.stream(Area.values()).map(this::verbs).forEach(anywhere::addAll);
    return anywhere;
  }

  default boolean may(Permission verb, Area area) {
    return verbs(area).contains(verb);
  }

  /**
   * Refuses unless the right is held.
   *
   * @throws NotPermitted when it is not
   */
  default void require(Permission verb, Area area) {
    if (!may(verb, area)) {
      throw new NotPermitted(verb, area);
    }
  }

  /** What the audit and the rows of a record write down of this actor. */
  default UUID recordedAs() {
    return identity().recorded();
  }
}
