package org.kakehashi.kernel;

import java.util.List;

/**
 * A refusal: something asked for breaks a rule of the office. Subclasses are named after the rule
 * and extend one of the kinds; each states a public code, which stays when the class is renamed.
 * The web module turns {@link #code()} and {@link #arguments()} into a Japanese sentence, the kind
 * into a status and {@link #fields()} into places on a form. Arguments never hold names of persons
 * or answers.
 */
public abstract sealed class RuleViolation extends RuntimeException
    permits NotFound, NotPermitted, NotSignedIn, Conflict, Invalid, Busy {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final List<String> arguments;

  /** Grows outwards while the refusal leaves the values it arose in, like a stack trace. */
  private List<String> fields;

  RuleViolation(String code, List<String> arguments, String... fields) {
    super();
    this.code = code;
    this.arguments = List.copyOf(arguments);
    this.fields = List.of(fields);
  }

  /** The rule's public name, stated by its class: the key of its sentence. */
  public final String code() {
    return code;
  }

  /** What fills the sentence's places {0}, {1} …, in order. */
  public final List<String> arguments() {
    return arguments;
  }

  /**
   * What the refusal is about, by the components' own names, {@code headcount.attended} or {@code
   * reasons.0}: first where it is best shown. Empty when it is about no field.
   */
  public final List<String> fields() {
    return fields;
  }

  /** The rules that are broken, each by itself: this one, unless it stands for several. */
  public List<RuleViolation> rules() {
    return List.of(this);
  }

  /**
   * Says where the value that refuses stands.
   *
   * @param component of the value around it; a refusal without fields is about the whole component
   * @return this
   */
  public RuleViolation within(String component) {
    fields =
        fields.isEmpty()
            ? List.of(component)
            : fields.stream().map(field -> component + "." + field).toList();
    return this;
  }

  /** What the kind of the refusal says to somebody who must tell all kinds apart. */
  public abstract <T> T fold(Kinds<T> kinds);

  @Override
  public final String getMessage() {
    return code + arguments;
  }

  /**
   * All kinds of refusals: whoever reads them has an answer to each.
   *
   * @param <T> the answer
   */
  public interface Kinds<T> {
    T notFound(NotFound refusal);

    T notPermitted(NotPermitted refusal);

    T notSignedIn(NotSignedIn refusal);

    T conflict(Conflict refusal);

    T invalid(Invalid refusal);

    T busy(Busy refusal);
  }
}
