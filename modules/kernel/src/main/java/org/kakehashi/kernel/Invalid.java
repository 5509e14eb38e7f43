package org.kakehashi.kernel;

import java.util.List;

/** What was handed over breaks a rule, whoever hands it over and whenever. */
public abstract non-sealed class Invalid extends RuleViolation {
  private static final long serialVersionUID = 1L;

  /**
   * @param code public: it never changes
   * @param arguments for the sentence's places
   * @param fields what it is about, by the components' own names
   */
  protected Invalid(String code, List<String> arguments, String... fields) {
    super(code, arguments, fields);
  }

  @Override
  public final <T> T fold(Kinds<T> kinds) {
    return kinds.invalid(this);
  }
}
