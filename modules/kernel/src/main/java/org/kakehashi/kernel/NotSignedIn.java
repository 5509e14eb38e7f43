package org.kakehashi.kernel;

import java.util.List;

/** Whoever asks has not shown who it is. */
public abstract non-sealed class NotSignedIn extends RuleViolation {
  private static final long serialVersionUID = 1L;

  /**
   * @param code public: it never changes
   * @param arguments for the sentence's places
   * @param fields what it is about, by the components' own names
   */
  protected NotSignedIn(String code, List<String> arguments, String... fields) {
    super(code, arguments, fields);
  }

  @Override
  public final <T> T fold(Kinds<T> kinds) {
    return kinds.notSignedIn(this);
  }
}
