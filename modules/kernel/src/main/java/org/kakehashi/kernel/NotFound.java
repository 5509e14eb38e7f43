package org.kakehashi.kernel;

import java.util.List;

/** Nothing is kept under that id, or the actor may not know of it. */
public final class NotFound extends RuleViolation {
  private static final long serialVersionUID = 1L;

  /**
   * @param kind what was looked for, a code such as {@code survey}
   * @param id the id as asked for
   */
  public NotFound(String kind, String id) {
    super("NotFound", List.of(kind, id));
  }

  @Override
  public <T> T fold(Kinds<T> kinds) {
    return kinds.notFound(this);
  }
}
