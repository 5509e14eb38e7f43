package org.kakehashi.web.surveys;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Addresses of a survey's pages. */
public final class SurveyPath {
  private SurveyPath() {}

  static String of(UUID survey) {
    return "/surveys/" + survey;
  }

  static String question(UUID survey, String code) {
    return of(survey) + "/questions/" + encoded(code);
  }

  static String text(UUID survey, String place) {
    return of(survey) + "/texts/" + encoded(place);
  }

  public static String personal(UUID survey) {
    return of(survey) + "/personal";
  }

  public static String personal(UUID survey, String place) {
    return personal(survey) + "/" + encoded(place);
  }

  public static String finding(UUID survey, UUID finding) {
    return of(survey) + "/findings/" + finding;
  }

  static String receipt(UUID survey) {
    return of(survey) + "/receipt";
  }

  /** Back to the survey, with what was done, at a question. */
  static URI done(UUID survey, String done, String code) {
    return URI.create(of(survey) + "?done=" + done + "#" + encoded(code));
  }

  static URI done(UUID survey, String done) {
    return URI.create(of(survey) + "?done=" + done);
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }
}
