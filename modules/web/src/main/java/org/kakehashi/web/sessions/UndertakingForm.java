package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import org.kakehashi.sessions.Progress;
import org.kakehashi.sessions.Undertaking;
import org.kakehashi.sessions.UndertakingEntry;
import org.kakehashi.sessions.UndertakingKind;
import org.kakehashi.web.page.FormEntry;

/** An undertaking as a form. */
final class UndertakingForm {
  private UndertakingForm() {}

  static FormEntry blank(String year) {
    return FormEntry.empty().value("year", year).value("progress", Progress.PLANNED.name());
  }

  static FormEntry of(Undertaking kept) {
    var entry = kept.entry();
    var form =
        FormEntry.empty()
            .value("version", Integer.toString(kept.version()))
            .value("year", Integer.toString(entry.year().year()))
            .value("title", entry.title())
            .value("kind", entry.kind().name())
            .value("progress", entry.progress().name())
            .value("date", Entered.code(entry.date()))
            .value("planned", entry.planned())
            .value("done", entry.done());
    return Entered.withSource(form, entry.source());
  }

  static UndertakingEntry entry(FormEntry form) {
    var sent = new Entered(form);
    return new UndertakingEntry(
        Years.of(form.value("year")),
        sent.value("title"),
        sent.choice(UndertakingKind.class, "kind", text("undertakings.kind")),
        sent.choice(Progress.class, "progress", text("programme.progress")),
        sent.date("date"),
        sent.orNothing("planned"),
        sent.orNothing("done"),
        sent.source());
  }
}
