package org.kakehashi.sessions.conference;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.RecordEntity;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StateNeedsCorrection;
import org.kakehashi.programme.StatedDateColumns;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceName;
import org.kakehashi.sessions.ConferencePlace;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.RemovedConference;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;

/**
 * An event's row. It is entered as being considered, then planned, then held; or it is postponed
 * and planned anew, called off beforehand, or stopped on its day. What the verbs don't allow is
 * done by a correction, which keeps its reason.
 */
@Entity
@Table(schema = "sessions", name = "conference")
class ConferenceEntity extends RecordEntity {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String series;
  private String bureau;
  private String occasion;

  @ElementCollection
  @CollectionTable(
      schema = "sessions",
      name = "conference_joint",
      joinColumns = @JoinColumn(name = "conference_id"))
  @Column(name = "bureau")
  private Set<String> jointWith = new HashSet<>();

  private @Nullable String branch;
  private @Nullable String venue;
  private @Nullable String theme;

  @Embedded private @Nullable StatedDateColumns date;

  @Enumerated(EnumType.STRING)
  private Progress progress;

  @Enumerated(EnumType.STRING)
  @Column(name = "participants_mode")
  private @Nullable AttendanceMode participants;

  @Enumerated(EnumType.STRING)
  @Column(name = "lecturers_mode")
  private @Nullable AttendanceMode lecturers;

  private @Nullable Integer invited;
  private @Nullable Integer applied;
  private @Nullable Integer attended;

  @Column(name = "staff_attended")
  private @Nullable Integer staffAttended;

  @Column(name = "not_held_because")
  private @Nullable String notHeldBecause;

  @Enumerated(EnumType.STRING)
  @Column(name = "substitute_kind")
  private @Nullable SubstituteKind substituteKind;

  @Column(name = "substitute_text")
  private @Nullable String substituteText;

  @Column(name = "stopped_at")
  private @Nullable Instant stoppedAt;

  @Column(name = "stopped_approved_by")
  private @Nullable String stoppedApprovedBy;

  @Column(name = "corrected_because")
  private @Nullable String correctedBecause;

  @Column(name = "source_title")
  private @Nullable String sourceTitle;

  @Embedded
  @AttributeOverride(name = "from", column = @Column(name = "source_from"))
  @AttributeOverride(name = "to", column = @Column(name = "source_to"))
  @AttributeOverride(name = "precision", column = @Column(name = "source_precision"))
  private @Nullable StatedDateColumns sourceDate;

  protected ConferenceEntity() {}

  /** Enters it as being considered. */
  ConferenceEntity(UUID id, ConferenceDetails details, Actor actor, Instant now) {
    super(id);
    progress = Progress.CONSIDERED;
    change(details, actor, now);
  }

  /** Changes what it is (変更), whatever became of it. */
  final void change(ConferenceDetails details, Actor actor, Instant now) {
    sign(actor, now);
    ConferenceName name = details.name();
    fiscalYear = name.year().year();
    series = name.series();
    bureau = name.bureau();
    occasion = Objects.requireNonNullElse(name.occasion(), "");
    ConferencePlace place = details.place();
    jointWith.retainAll(place.jointWith());
    jointWith.addAll(place.jointWith());
    branch = place.branch();
    venue = place.venue();
    AttendanceModes modes = place.modes();
    participants = modes == null ? null : modes.participants();
    lecturers = modes == null ? null : modes.lecturers();
    date = StatedDateColumns.of(details.date());
    theme = details.theme();
    Source source = details.source();
    sourceTitle = source == null ? null : source.title();
    sourceDate = source == null ? null : StatedDateColumns.of(source.date());
  }

  /** Takes it to a state that a verb leads to from where it stands. */
  void turn(ConferenceState next, Headcount headcount, Actor actor, Instant now) {
    ConferenceState state = state();
    if (!state.mayBecome(next)) {
      throw new StateNeedsCorrection("progress", state.label(), next.label());
    }
    become(next, headcount, actor, now);
  }

  /** Corrects what became of it (訂正). */
  void correct(
      ConferenceState state, Headcount headcount, String because, Actor actor, Instant now) {
    correctedBecause = EnteredText.required("correction", "訂正の理由", because, 1000);
    become(state, headcount, actor, now);
  }

  private void become(ConferenceState state, Headcount headcount, Actor actor, Instant now) {
    state.requireFit(headcount);
    sign(actor, now);
    progress = state.progress();
    notHeldBecause = state.notHeldBecause();
    Substitute substitute = state.substitute();
    substituteKind = substitute == null ? null : substitute.kind();
    substituteText = substitute == null ? null : substitute.text();
    StoppedOnTheDay stopped = state.stopped();
    stoppedAt = stopped == null ? null : stopped.at();
    stoppedApprovedBy = stopped == null ? null : stopped.approvedBy();
    invited = headcount.invited();
    applied = headcount.applied();
    attended = headcount.attended();
    staffAttended = headcount.staffAttended();
  }

  String bureau() {
    return bureau;
  }

  /** Why it was corrected last. */
  @Nullable String correctedBecause() {
    return correctedBecause;
  }

  ConferenceState state() {
    return new ConferenceState(
        progress,
        notHeldBecause,
        substituteKind == null ? null : new Substitute(substituteKind, substituteText),
        stoppedAt == null || stoppedApprovedBy == null
            ? null
            : new StoppedOnTheDay(stoppedAt, stoppedApprovedBy));
  }

  Headcount headcount() {
    return new Headcount(invited, applied, attended, staffAttended);
  }

  RemovedConference removedView() {
    return new RemovedConference(view(), requireNonNull(removedBy()), requireNonNull(removedAt()));
  }

  Conference view() {
    return new Conference(
        id(),
        version(),
        new ConferenceDetails(
            new ConferenceName(new FiscalYear(fiscalYear), series, bureau, occasion),
            new ConferencePlace(
                List.copyOf(jointWith),
                branch,
                venue,
                participants == null || lecturers == null
                    ? null
                    : new AttendanceModes(participants, lecturers)),
            StatedDateColumns.read(date),
            theme,
            sourceTitle == null
                ? null
                : new Source(sourceTitle, StatedDateColumns.read(sourceDate))),
        state(),
        headcount());
  }
}
