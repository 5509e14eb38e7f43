package org.kakehashi.web.refusal;

import jakarta.json.Json;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.RuleViolation;

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
    }
    return problem.build().toString();
  }
}
