package org.kakehashi.web.refusal;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.json.JsonFields;
import org.kakehashi.web.page.Texts;

/** Errors as programs read them (RFC 9457). */
final class Problem {
  static final String MEDIA_TYPE = "application/problem+json";

  private Problem() {}

  /**
   * @param violation the broken rule, whose code and arguments are told, or null
   */
  static String of(ErrorView error, @Nullable RuleViolation violation) {
    JsonFields problem =
        new JsonFields()
            .text("type", violation == null ? "about:blank" : "urn:kakehashi:" + violation.code())
            .text("title", error.heading())
            .number("status", error.status())
            .text("detail", error.sentence());
    if (error.id() != null) {
      problem.text("instance", "urn:kakehashi:error:" + error.id());
    }
    if (violation != null) {
      problem
          .text("code", violation.code())
          .texts("arguments", violation.arguments())
          .list("errors", violation.rules(), Problem::rule);
    }
    return problem.json();
  }

  /** A broken rule by itself, with a pointer into what was sent where it is about a field. */
  private static JsonFields rule(RuleViolation rule) {
    JsonFields told = new JsonFields().text("code", rule.code()).text("detail", Texts.text(rule));
    return rule.fields().isEmpty() ? told : told.text("pointer", pointer(rule.fields().get(0)));
  }

  /** A component's path {@code headcount.attended} as RFC 6901 writes it. */
  private static String pointer(String field) {
    return "/" + field.replace("~", "~0").replace("/", "~1").replace('.', '/');
  }
}
