package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Progress;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceEntry;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

/** A regional bureau's event as a form. */
final class ConferenceForm {
  private static final String JOINT = "joint-";

  private ConferenceForm() {}

  /**
   * A new event's form.
   *
   * @param bureau the reader's own, or null
   */
  static FormEntry blank(String year, @Nullable String bureau) {
    return FormEntry.empty()
        .value("year", year)
        .value("bureau", bureau)
        .value("progress", Progress.PLANNED.name());
  }

  static FormEntry of(Conference kept) {
    var entry = kept.entry();
    var heads = entry.headcount();
    var substitute = entry.substitute();
    var form =
        FormEntry.empty()
            .value("version", Integer.toString(kept.version()))
            .value("year", Integer.toString(entry.year().year()))
            .value("series", entry.series())
            .value("bureau", entry.bureau())
            .value("occasion", entry.occasion())
            .value("branch", entry.branch())
            .value("venue", entry.venue())
            .value("date", FormReader.written(entry.date()))
            .value("progress", entry.progress().name())
            .value("invited", figure(heads.invited()))
            .value("applied", figure(heads.applied()))
            .value("attended", figure(heads.attended()))
            .value("staff", figure(heads.staffAttended()))
            .value("because", entry.notHeldBecause())
            .value("substitute", substitute == null ? "" : substitute.kind().name())
            .value("substitute-text", substitute == null ? "" : substitute.text());
    for (var joint : entry.jointWith()) {
      form = form.value(JOINT + joint, "yes");
    }
    return FormReader.withSource(FormReader.withModes(form, entry.modes()), entry.source());
  }

  /**
   * What was entered.
   *
   * @param bureaus all bureaus' codes
   */
  static ConferenceEntry entry(FormEntry form, List<String> bureaus) {
    var sent = new FormReader(form);
    return sent.whole(
        () ->
            new ConferenceEntry(
                sent.year("year"),
                sent.value("series"),
                sent.value("bureau"),
                sent.orNothing("occasion"),
                bureaus.stream().filter(code -> form.value(JOINT + code).equals("yes")).toList(),
                sent.orNothing("branch"),
                sent.orNothing("venue"),
                sent.date("date"),
                sent.choice(Progress.class, "progress", text("programme.progress")),
                sent.modes(),
                new Headcount(
                    sent.persons("invited", text("conferences.invited")),
                    sent.persons("applied", text("conferences.applied")),
                    sent.persons("attended", text("conferences.attended")),
                    sent.persons("staff", text("conferences.staff"))),
                sent.orNothing("because"),
                substitute(sent),
                sent.source()));
  }

  static FormFields fields() {
    return FormFields.of("year", "series", "bureau", "occasion", "branch", "venue", "progress")
        .and("notHeldBecause", "because")
        .and("headcount.attended", "attended")
        .and("substitute.text", "substitute-text");
  }

  private static @Nullable Substitute substitute(FormReader sent) {
    var label = text("conferences.substitute");
    var kind = sent.choiceOrNothing(SubstituteKind.class, "substitute", label);
    var words = sent.orNothing("substitute-text");
    if (kind != null) {
      return sent.at("substitute-text", () -> new Substitute(kind, words));
    }
    if (words != null) {
      sent.choice(SubstituteKind.class, "substitute", label);
    }
    return null;
  }

  private static String figure(@Nullable Integer count) {
    return count == null ? "" : count.toString();
  }
}
