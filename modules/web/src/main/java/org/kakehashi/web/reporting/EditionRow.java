package org.kakehashi.web.reporting;

import static org.kakehashi.web.page.Texts.text;

import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.web.page.JapanTime;

/**
 * An edition in a list.
 *
 * @param number 第1版
 * @param tone how its chip looks
 * @param requestedBy the post that asked for it
 */
public record EditionRow(
    String path,
    String kind,
    String title,
    String number,
    String state,
    String tone,
    String requestedAt,
    String requestedBy) {

  static EditionRow of(Edition edition) {
    return new EditionRow(
        path(edition),
        edition.kind().label(),
        edition.title(),
        text("papers.number", Integer.toString(edition.number())),
        edition.state().label(),
        tone(edition.state()),
        JapanTime.label(edition.life().requested().at()),
        edition.life().requested().by());
  }

  static String path(Edition edition) {
    return "/papers/" + edition.id();
  }

  static String tone(EditionState state) {
    return switch (state) {
      case REQUESTED, MAKING -> "active";
      case FAILED -> "bad";
      case DRAFT -> "warn";
      case APPROVED -> "active";
      case ISSUED -> "good";
    };
  }
}
