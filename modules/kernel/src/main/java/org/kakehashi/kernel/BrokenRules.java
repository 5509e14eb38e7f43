package org.kakehashi.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Several broken rules of one submit, told together. To whoever reads one code only it looks like
 * its first rule.
 */
public final class BrokenRules extends Invalid {
  private static final long serialVersionUID = 1L;

  private final List<RuleViolation> rules;

  private BrokenRules(List<RuleViolation> rules) {
    super(rules.get(0).code(), rules.get(0).arguments());
    this.rules = List.copyOf(rules);
  }

  /** Nothing is broken yet. */
  public static Collector collector() {
    return new Collector();
  }

  /**
   * Does one thing after the other, whichever of them is refused.
   *
   * @throws RuleViolation the one broken rule, or all of them as {@link BrokenRules}
   */
  public static void all(Runnable... checks) {
    Collector broken = collector();
    for (Runnable check : checks) {
      broken.whole(
          () -> {
            check.run();
            return check;
          });
    }
    broken.refuse();
  }

  @Override
  public List<RuleViolation> rules() {
    return rules;
  }

  @Override
  public RuleViolation within(String component) {
    rules.forEach(rule -> rule.within(component));
    return this;
  }

  /**
   * Collects what is broken while a value is checked. Each check yields what goes on: the sound
   * value, or a stand-in until {@link #refuse} ends it.
   */
  public static final class Collector {
    private final List<RuleViolation> broken = new ArrayList<>();

    private Collector() {}

    /** Like {@link EnteredText#required}. */
    public String required(String field, String label, @Nullable String text, int most) {
      String kept = said(() -> EnteredText.required(field, label, text, most));
      return kept != null ? kept : text == null ? "" : text;
    }

    /** Like {@link EnteredText#optional}. */
    public @Nullable String optional(String field, String label, @Nullable String text, int most) {
      int before = broken.size();
      String kept = said(() -> EnteredText.optional(field, label, text, most));
      return broken.size() == before ? kept : text;
    }

    /** Notes a rule that is broken. */
    public void refuseIf(boolean isBroken, Supplier<? extends Invalid> rule) {
      if (isBroken) {
        broken.add(rule.get());
      }
    }

    /** A value of this record's own components, made; null when it is refused, which is noted. */
    public <T> @Nullable T whole(Supplier<? extends @Nullable T> made) {
      return noted(made, refused -> refused);
    }

    /** Something of a component, made; null when it is refused, which is noted. */
    public <T> @Nullable T within(String component, Supplier<? extends @Nullable T> made) {
      return noted(made, refused -> refused.within(component));
    }

    /**
     * Ends the checks.
     *
     * @throws RuleViolation the one broken rule, or all of them as {@link BrokenRules}
     */
    public void refuse() {
      if (broken.size() == 1) {
        throw broken.get(0);
      }
      if (!broken.isEmpty()) {
        throw new BrokenRules(broken);
      }
    }

    /** What concerns no field, such as a stale version, ends the checks at once. */
    private <T> @Nullable T noted(
        Supplier<? extends @Nullable T> made, UnaryOperator<RuleViolation> placed) {
      try {
        return made.get();
      } catch (Invalid | Conflict refused) {
        if (refused instanceof Conflict && refused.fields().isEmpty()) {
          throw refused;
        }
        broken.addAll(placed.apply(refused).rules());
        return null;
      }
    }

    private @Nullable String said(Supplier<@Nullable String> text) {
      try {
        return text.get();
      } catch (Invalid refused) {
        broken.addAll(refused.rules());
        return null;
      }
    }
  }
}
