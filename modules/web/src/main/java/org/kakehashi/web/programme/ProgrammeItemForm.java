package org.kakehashi.web.programme;

import static org.kakehashi.web.page.Texts.text;

import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.ProgrammeItemKind;
import org.kakehashi.programme.Progress;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

/** An item as a form. */
final class ProgrammeItemForm {
  private ProgrammeItemForm() {}

  static FormEntry blank(String year) {
    return FormEntry.empty().value("year", year).value("progress", Progress.PLANNED.name());
  }

  static FormEntry of(ProgrammeItem kept) {
    var entry = kept.entry();
    var form =
        FormEntry.empty()
            .value("version", Integer.toString(kept.version()))
            .value("year", Integer.toString(entry.year().year()))
            .value("title", entry.title())
            .value("kind", entry.kind().name())
            .value("progress", entry.progress().name())
            .value("date", ProgrammeFormReader.written(entry.date()))
            .value("planned", entry.planned())
            .value("done", entry.done());
    return ProgrammeFormReader.withSource(form, entry.source());
  }

  static ProgrammeItemEntry entry(FormEntry form) {
    var sent = new ProgrammeFormReader(form);
    return sent.whole(
        () ->
            new ProgrammeItemEntry(
                sent.year("year"),
                sent.value("title"),
                sent.choice(ProgrammeItemKind.class, "kind", text("undertakings.kind")),
                sent.choice(Progress.class, "progress", text("programme.progress")),
                sent.date("date"),
                sent.orNothing("planned"),
                sent.orNothing("done"),
                sent.source()));
  }

  static FormFields fields() {
    return FormFields.of("year", "title", "progress", "planned", "done", "correction");
  }
}
