package org.kakehashi.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.RuleViolation;

/**
 * A banner at the top of a page.
 *
 * @param text one or two Japanese sentences
 * @param problems what is wrong with a form's fields, each a link to its field
 */
public record Notice(Kind kind, String text, List<Problem> problems) {

  public Notice {
    problems = List.copyOf(problems);
  }

  /** A banner without links to fields. */
  public Notice(Kind kind, String text) {
    this(kind, text, List.of());
  }

  /**
   * What is wrong with a field.
   *
   * @param field its id on the page
   */
  public record Problem(String field, String sentence) {}

  /** How a banner looks and how its kind is read out. */
  public enum Kind {
    SUCCESS,
    INFO,
    WARNING,
    ERROR;

    public String label() {
      return Texts.text("notice." + name());
    }

    /** The style sheet's name for it. */
    public String style() {
      return "notice--" + name().toLowerCase(Locale.ROOT);
    }
  }

  public static Notice refusal(RuleViolation violation) {
    return new Notice(Kind.ERROR, Texts.text(violation));
  }

  /** What is wrong with a form, field by field; nothing for a form without errors. */
  public static Optional<Notice> of(FormEntry form) {
    return of(form, List.of());
  }

  /**
   * The same, with what belongs to no field above it.
   *
   * @param elsewhere sentences
   */
  public static Optional<Notice> of(FormEntry form, List<String> elsewhere) {
    var problems =
        form.errors().entrySet().stream()
            .map(error -> new Problem(error.getKey(), error.getValue()))
            .toList();
    if (problems.isEmpty() && elsewhere.isEmpty()) {
      return Optional.empty();
    }
    var sentences = String.join("", elsewhere);
    var text = problems.isEmpty() ? sentences : sentences + Texts.text("form.refused");
    return Optional.of(new Notice(Kind.ERROR, text, problems));
  }

  public static Notice warning(String text) {
    return new Notice(Kind.WARNING, text);
  }

  /**
   * What the address says was just done: {@code ?done=account.closed} after a redirect. An address
   * can be written by anybody, so it only chooses among sentences under {@code done.}.
   */
  public static Optional<Notice> done(@Nullable String key) {
    return key == null
        ? Optional.empty()
        : Texts.find("done." + key, List.of()).map(text -> new Notice(Kind.SUCCESS, text));
  }
}
