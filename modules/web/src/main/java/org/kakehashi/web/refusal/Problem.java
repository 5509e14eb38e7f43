package org.kakehashi.web.refusal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.page.Texts;

/** Errors as programs read them (RFC 9457). */
final class Problem {
  static final String MEDIA_TYPE = "application/problem+json";

  private Problem() {}

  /**
   * @param violation the broken rule, whose code and arguments are told, or null
   */
  static String of(ErrorView error, @Nullable RuleViolation violation) {
    var problem = Json.createObjectBuilder();
    problem.add("type", violation == null ? "about:blank" : "urn:kakehashi:" + violation.code());
    problem.add("title", error.heading());
    problem.add("status", error.status());
    problem.add("detail", error.sentence());
    if (error.id() != null) {
      problem.add("instance", "urn:kakehashi:error:" + error.id());
    }
    if (violation != null) {
      problem.add("code", violation.code());
      problem.add("arguments", Json.createArrayBuilder(violation.arguments()));
      problem.add("errors", errors(violation));
    }
    return problem.build().toString();
  }

  /** Every broken rule by itself, with a pointer into what was sent where it is about a field. */
  private static JsonArrayBuilder errors(RuleViolation violation) {
    var errors = Json.createArrayBuilder();
    for (var rule : violation.rules()) {
      var error = Json.createObjectBuilder();
      error.add("code", rule.code());
      error.add("detail", Texts.text(rule));
      if (!rule.fields().isEmpty()) {
        error.add("pointer", pointer(rule.fields().get(0)));
      }
      errors.add(error);
    }
    return errors;
  }

  /** A component's path {@code headcount.attended} as RFC 6901 writes it. */
  private static String pointer(String field) {
    return "/" + field.replace("~", "~0").replace("/", "~1").replace('.', '/');
  }
}
