package org.kakehashi.office;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;

/** What a post does in the office, and what that lets it do. */
public enum Role {
  SECRETARIAT("事務局"),
  BUREAU("地方局"),
  ADMINISTRATOR("管理者"),
  READER("閲覧");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The word that screens print. */
  public String label() {
    return label;
  }

  /** What it may do in that area. */
  public Set<Permission> verbs(Area area) {
    return Rights.of(this, area);
  }

  /** What it may do in one area or another. */
  public Set<Permission> verbs() {
    Set<Permission> anywhere = EnumSet.noneOf(Permission.class);
    Arrays.stream(Area.values()).map(this::verbs).forEach(anywhere::addAll);
    return anywhere;
  }

  /** All that it may do, by area. */
  public Map<Area, Set<Permission>> rights() {
    return Arrays.stream(Area.values()).collect(Collectors.toMap(area -> area, this::verbs));
  }

  /** Whether it may do that with its own bureau's records only. */
  public boolean onlyOwn(Permission verb) {
    return this == BUREAU && verb == Permission.EDIT;
  }
}
