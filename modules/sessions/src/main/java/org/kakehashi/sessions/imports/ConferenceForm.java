package org.kakehashi.sessions.imports;

import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ImportedEntry;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.ProgrammeJson;
import org.kakehashi.programme.Progress;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceName;
import org.kakehashi.sessions.ConferencePlace;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.StatedConference;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;

/** An event as a file states it. */
final class ConferenceForm {
  private final FiscalYear year;

  ConferenceForm(FiscalYear year) {
    this.year = year;
  }

  ImportedEntry<StatedConference> conference(JsonItem item) {
    item.only(
        "series",
        "bureau",
        "occasion",
        "joint_with",
        "branch",
        "venue",
        "date",
        "theme",
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
    ConferenceDetails details =
        new ConferenceDetails(
            new ConferenceName(
                year, item.required("series"), item.required("bureau"), item.text("occasion")),
            new ConferencePlace(
                item.texts("joint_with"),
                item.text("branch"),
                item.text("venue"),
                ProgrammeJson.modes(item)),
            ProgrammeJson.date(item, "date"),
            item.text("theme"),
            ProgrammeJson.source(item));
    ConferenceState state =
        new ConferenceState(
            item.word("status", Progress.values(), Progress::label),
            item.text("not_held_because"),
            substitute(item.inner("substitute")),
            null);
    Headcount headcount =
        new Headcount(
            item.count("invited"),
            item.count("applied"),
            item.count("attended"),
            item.count("staff_attended"));
    ConferenceName name = details.name();
    return new ImportedEntry<>(
        item,
        "行事",
        name.series() + "（" + name.bureau() + "）",
        year.year() + "\n" + name.series() + "\n" + name.bureau() + "\n" + name.occasion(),
        new StatedConference(details, state, headcount));
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
