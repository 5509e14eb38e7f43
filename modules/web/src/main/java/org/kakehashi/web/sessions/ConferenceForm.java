package org.kakehashi.web.sessions;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.kakehashi.web.page.Texts.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.programme.Progress;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceName;
import org.kakehashi.sessions.ConferencePlace;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.StatedConference;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.JapanTime;
import org.kakehashi.web.programme.ProgrammeFormReader;

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
    var name = kept.name();
    var place = kept.place();
    var state = kept.state();
    var heads = kept.headcount();
    var substitute = state.substitute();
    var stopped = state.stopped();
    var form =
        FormEntry.empty()
            .value("version", Integer.toString(kept.version()))
            .value("year", Integer.toString(name.year().year()))
            .value("series", name.series())
            .value("bureau", name.bureau())
            .value("occasion", name.occasion())
            .value("branch", place.branch())
            .value("venue", place.venue())
            .value("theme", kept.details().theme())
            .value("date", ProgrammeFormReader.written(kept.date()))
            .value("progress", ConferenceStatus.of(state).name())
            .value("invited", figure(heads.invited()))
            .value("applied", figure(heads.applied()))
            .value("attended", figure(heads.attended()))
            .value("staff", figure(heads.staffAttended()))
            .value("because", state.notHeldBecause())
            .value("substitute", substitute == null ? "" : substitute.kind().name())
            .value("substitute-text", substitute == null ? "" : substitute.text())
            .value("approved-by", stopped == null ? "" : stopped.approvedBy())
            .value("stopped-at", stopped == null ? "" : JapanTime.field(stopped.at()));
    for (var joint : place.jointWith()) {
      form = form.value(JOINT + joint, "yes");
    }
    return ProgrammeFormReader.withSource(
        ProgrammeFormReader.withModes(form, place.modes()), kept.source());
  }

  /**
   * What was entered. Everything is read before anything is judged, so that all that can't be read
   * is told at once.
   *
   * @param bureaus all bureaus' codes
   * @param now when an event was stopped on its day (中止) if the form does not say
   * @param from where it stands and is not to be corrected; null where every state may be stated
   */
  static StatedConference stated(
      FormEntry form, List<String> bureaus, Instant now, @Nullable ConferenceState from) {
    var sent = new ProgrammeFormReader(form);
    var year = sent.year("year");
    var date = sent.date("date");
    var status = sent.choice(ConferenceStatus.class, "progress", text("programme.progress"));
    var modes = sent.modes();
    var heads =
        new Headcount(
            sent.count("invited", text("conferences.invited")),
            sent.count("applied", text("conferences.applied")),
            sent.count("attended", text("conferences.attended")),
            sent.count("staff", text("conferences.staff")));
    var stoppedAt = sent.moment("stopped-at", text("conferences.stopped-at"));
    var substitute = substitute(sent);
    var source = sent.source();
    var name =
        sent.made(
            () ->
                new ConferenceName(
                    year, sent.value("series"), sent.value("bureau"), sent.orNothing("occasion")));
    var place =
        sent.made(
            () ->
                new ConferencePlace(
                    bureaus.stream()
                        .filter(code -> form.value(JOINT + code).equals("yes"))
                        .toList(),
                    sent.orNothing("branch"),
                    sent.orNothing("venue"),
                    modes));
    var theme = sent.made(() -> ConferenceDetails.theme(sent.orNothing("theme")));
    var stopped =
        status == ConferenceStatus.STOPPED
            ? sent.made(
                "stopped",
                () ->
                    new StoppedOnTheDay(
                        requireNonNullElse(stoppedAt, now), sent.value("approved-by")))
            : null;
    var state =
        sent.made(
            () ->
                new ConferenceState(
                    status.progress(), sent.orNothing("because"), substitute, stopped));
    if (sent.reads("progress")) {
      sent.made(
          () -> {
            BrokenRules.all(
                () -> ConferenceState.requireFit(status.progress(), heads),
                () -> requireWay(from, state));
            return heads;
          });
      if (status != ConferenceStatus.STOPPED) {
        refuseStopped(sent);
      }
    }
    sent.refuse();
    return new StatedConference(
        new ConferenceDetails(requireNonNull(name), requireNonNull(place), date, theme, source),
        requireNonNull(state),
        heads);
  }

  private static void requireWay(@Nullable ConferenceState from, @Nullable ConferenceState to) {
    if (from != null && to != null) {
      from.requireWayTo(to);
    }
  }

  /** What says that it was stopped would be lost with another state. */
  private static void refuseStopped(ProgrammeFormReader sent) {
    for (var field : List.of("approved-by", "stopped-at")) {
      if (sent.orNothing(field) != null) {
        sent.note(field, text("conferences.only-when-stopped"));
      }
    }
  }

  static FormFields fields() {
    return FormFields.of(
            "year", "series", "bureau", "occasion", "branch", "venue", "theme", "date", "progress")
        .and("notHeldBecause", "because")
        .and("place.jointWith", "bureau")
        .and("stopped.at", "stopped-at")
        .and("correction", "correction")
        .and("stopped.approvedBy", "approved-by")
        .and("headcount.attended", "attended")
        .and("headcount.staffAttended", "staff")
        .and("substitute.text", "substitute-text");
  }

  private static @Nullable Substitute substitute(ProgrammeFormReader sent) {
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
