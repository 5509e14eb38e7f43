package org.kakehashi.web.rest;

import java.util.Locale;
import org.kakehashi.reporting.Edition;
import org.kakehashi.web.json.JsonFields;

/** Editions as JSON. */
final class PaperJson {
  private PaperJson() {}

  static JsonFields edition(Edition edition) {
    return new JsonFields()
        .text("id", edition.id())
        .text("kind", edition.kind().slug())
        .text("subject", edition.subject())
        .text("title", edition.title())
        .number("number", edition.number())
        .text("state", edition.state().name().toLowerCase(Locale.ROOT))
        .text("state_label", edition.state().label())
        .number("percent", edition.percent())
        .text("step", edition.step())
        .text("failure", edition.failure())
        .text("requested_by", edition.requestedBy())
        .text("requested_at", edition.requestedAt())
        .text("made_at", edition.madeAt())
        .text("approved_by", edition.approvedBy())
        .text("approved_at", edition.approvedAt())
        .text("issued_by", edition.issuedBy())
        .text("issued_at", edition.issuedAt())
        .texts("basis", edition.basis())
        .text("fingerprint", edition.fingerprint())
        .number("pages", edition.pages())
        .texts("unprintable", edition.unprintable())
        .texts("unencodable", edition.unencodable())
        .list(
            "files",
            edition.formats(),
            format ->
                new JsonFields()
                    .text("face", format.code())
                    .text("media_type", format.mediaType())
                    .text("name", edition.kind().slug() + format.suffix())
                    .text("href", "/api/v1/papers/" + edition.id() + "/files/" + format.code()));
  }
}
