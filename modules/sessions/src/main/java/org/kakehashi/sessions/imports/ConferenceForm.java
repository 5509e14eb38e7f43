package org.kakehashi.sessions.imports;

import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ImportedEntry;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.ProgrammeJson;
import org.kakehashi.programme.Progress;
import org.kakehashi.sessions.ConferenceEntry;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;

/** An event as a file states it. */
final class ConferenceForm {
  private final FiscalYear year;

  ConferenceForm(FiscalYear year) {
    this.year = year;
  }

  ImportedEntry<ConferenceEntry> conference(JsonItem item) {
    item.only(
        "series",
        "bureau",
        "occasion",
        "joint_with",
        "branch",
        "venue",
        "date",
        "status",
        "participants",
        "lecturers",
        "invited",
        "applied",
        "attended",
        "staff_attended",
        "not_held_because",
        "substitute",
        "source");
    ConferenceEntry entry =
        new ConferenceEntry(
            year,
            item.required("series"),
            item.required("bureau"),
            item.text("occasion"),
            item.texts("joint_with"),
            item.text("branch"),
            item.text("venue"),
            ProgrammeJson.date(item, "date"),
            item.word("status", Progress.values(), Progress::label),
            ProgrammeJson.modes(item),
            new Headcount(
                item.count("invited"),
                item.count("applied"),
                item.count("attended"),
                item.count("staff_attended")),
            item.text("not_held_because"),
            substitute(item.inner("substitute")),
            ProgrammeJson.source(item));
    return new ImportedEntry<>(
        item,
        "行事",
        entry.series() + "（" + entry.bureau() + "）",
        year.year() + "\n" + entry.series() + "\n" + entry.bureau() + "\n" + entry.occasion(),
        entry);
  }

  private static @Nullable Substitute substitute(@Nullable JsonItem item) {
    if (item == null) {
      return null;
    }
    item.only("kind", "text");
    return new Substitute(
        item.word("kind", SubstituteKind.values(), SubstituteKind::label), item.text("text"));
  }
}
