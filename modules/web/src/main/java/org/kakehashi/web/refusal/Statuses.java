package org.kakehashi.web.refusal;

import java.util.Map;
import org.kakehashi.kernel.RuleViolation;

/** Which HTTP status a rule's refusal has; 422 unless it says something more exact. */
final class Statuses {
  private static final int UNPROCESSABLE = 422;

  private static final Map<String, Integer> BY_RULE =
      Map.ofEntries(
          Map.entry("NotFound", 404),
          Map.entry("NotPermitted", 403),
          Map.entry("FormNotOurs", 403),
          Map.entry("BodyTooLong", 413),
          Map.entry("FieldMustBe", 400),
          Map.entry("SignInRefused", 401),
          Map.entry("SignInThrottled", 429),
          Map.entry("ChangedMeanwhile", 409),
          Map.entry("LoginNameTaken", 409),
          Map.entry("SurveyAlreadyImported", 409),
          Map.entry("AlreadyEntered", 409),
          Map.entry("EditionMustBe", 409),
          Map.entry("OnlyOwnBureau", 403),
          Map.entry("OnlyIssuedPapersAreShown", 403),
          Map.entry("NationalSurveysAreTheSecretariats", 403),
          Map.entry("PapersAreTheSecretariats", 403));

  private Statuses() {}

  static int of(RuleViolation violation) {
    return BY_RULE.getOrDefault(violation.code(), UNPROCESSABLE);
  }
}
