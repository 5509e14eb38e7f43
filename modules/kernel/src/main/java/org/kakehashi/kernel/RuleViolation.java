package org.kakehashi.kernel;

import java.util.List;

/**
 * A refusal: something asked for breaks a rule of the office. Subclasses are named after the rule;
 * the web module turns {@link #code()} and {@link #arguments()} into a Japanese sentence. Arguments
 * never hold names of persons or answers.
 */
public abstract class RuleViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> arguments;

  protected RuleViolation(List<String> arguments) {
    super();
    this.arguments = List.copyOf(arguments);
  }

  /** The rule's name, which is the class's simple name: the key of its sentence. */
  public final String code() {
    return getClass().getSimpleName();
  }

  /** What fills the sentence's places {0}, {1} …, in order. */
  public final List<String> arguments() {
    return arguments;
  }

  @Override
  public final String getMessage() {
    return code() + arguments;
  }
}
