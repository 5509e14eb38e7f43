package org.kakehashi.web.page;

/** How an id is written in an address that has other names at the same place. */
public final class IdInPath {
  /** A regular expression, for a path's parameter. */
  public static final String PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private IdInPath() {}
}
