package org.kakehashi.kernel;

import java.util.List;

/**
 * Whoever asks may not: the actor's role does not hold the right that an action asks for, or a rule
 * named by a subclass forbids it.
 */
public non-sealed class NotPermitted extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotPermitted(Permission verb, Area area) {
    super("NotPermitted", List.of(verb.label(), area.label()));
  }

  /**
   * @param code public: it never changes
   * @param arguments for the sentence's places
   * @param fields what it is about, by the components' own names
   */
  protected NotPermitted(String code, List<String> arguments, String... fields) {
    super(code, arguments, fields);
  }

  @Override
  public final <T> T fold(Kinds<T> kinds) {
    return kinds.notPermitted(this);
  }
}
