package org.kakehashi.web.rest;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.Edition;
import org.kakehashi.web.json.JsonFields;

/** Editions as JSON. */
final class PaperJson {
  private PaperJson() {}

  static JsonFields edition(Edition edition) {
    Edition.Life life = edition.life();
    Edition.Content content = edition.content();
    return new JsonFields()
        .text("id", edition.id())
        .text("kind", edition.kind().slug())
        .text("subject", edition.subject())
        .text("title", edition.title())
        .number("number", edition.number())
        .text("state", edition.state().name().toLowerCase(Locale.ROOT))
        .text("state_label", edition.state().label())
        .number("percent", life.making().percent())
        .text("step", life.making().step())
        .text("failure", life.making().failure())
        .text("requested_by", life.requested().by())
        .text("requested_at", life.requested().at())
        .text("made_at", life.madeAt())
        .text("approved_by", by(life.approved()))
        .text("approved_at", at(life.approved()))
        .text("issued_by", by(life.issued()))
        .text("issued_at", at(life.issued()))
        .texts("basis", content.basis())
        .text("fingerprint", content.fingerprint())
        .number("pages", content.pages())
        .texts("unprintable", content.unprintable())
        .texts("unencodable", content.unencodable())
        .flag("flagged", content.flagged())
        .list(
            "files",
            content.formats(),
            format ->
                new JsonFields()
                    .text("face", format.code())
                    .text("media_type", format.mediaType())
                    .text("name", edition.kind().slug() + format.suffix())
                    .text("href", "/api/v1/papers/" + edition.id() + "/files/" + format.code()));
  }

  private static @Nullable String by(Edition.@Nullable Signature step) {
    return step == null ? null : step.by();
  }

  private static @Nullable Instant at(Edition.@Nullable Signature step) {
    return step == null ? null : step.at();
  }
}
