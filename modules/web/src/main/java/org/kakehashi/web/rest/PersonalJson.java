package org.kakehashi.web.rest;

import java.util.Locale;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.surveys.PersonalTexts.Flagged;
import org.kakehashi.surveys.PersonalTexts.InDryRun;
import org.kakehashi.web.json.JsonFields;

/** Texts that may hold personal data as JSON. */
final class PersonalJson {
  private PersonalJson() {}

  static JsonFields flagged(Flagged flagged) {
    var decision = flagged.decision();
    return new JsonFields()
        .text("place", flagged.place())
        .text("label", flagged.label())
        .text("text", flagged.text())
        .text("wording", flagged.wording())
        .text("state", decision == null ? "open" : decision.masked() ? "masked" : "cleared")
        .number("version", flagged.version())
        .text("reason", decision == null ? null : decision.reason())
        .text("decided_at", decision == null ? null : decision.at())
        .text("decided_by", decision == null ? null : decision.by())
        .list(
            "hints",
            flagged.hints(),
            hint ->
                new JsonFields()
                    .text("kind", code(hint.kind()))
                    .text("kind_label", hint.kind().label())
                    .number("start", hint.start())
                    .number("end", hint.end())
                    .flag("certain", hint.certain()));
  }

  static JsonFields found(InDryRun found) {
    return new JsonFields()
        .number("texts", found.texts())
        .list(
            "cells",
            found.cells(),
            cell ->
                new JsonFields()
                    .number("row", cell.row())
                    .text("column", cell.column())
                    .texts("kinds", cell.kinds().stream().map(PersonalJson::code).toList()));
  }

  private static String code(PersonalDataHint.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
