package org.kakehashi.kernel;

import java.util.List;

/** It can't be done as things stand by now: somebody or something was there first. */
public abstract non-sealed class Conflict extends RuleViolation {
  private static final long serialVersionUID = 1L;

  /**
   * @param code public: it never changes
   * @param arguments for the sentence's places
   * @param fields what it is about, by the components' own names
   */
  protected Conflict(String code, List<String> arguments, String... fields) {
    super(code, arguments, fields);
  }

  @Override
  public final <T> T fold(Kinds<T> kinds) {
    return kinds.conflict(this);
  }
}
