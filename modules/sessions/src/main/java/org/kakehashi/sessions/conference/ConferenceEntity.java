package org.kakehashi.sessions.conference;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.RecordEntity;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.SourceColumns;
import org.kakehashi.programme.StatedDateColumns;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.RemovedConference;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;

/**
 * An event's row. It is entered as being considered, then planned, then held; or it is postponed
 * and planned anew, called off beforehand, or stopped on its day. What the verbs don't allow is
 * done by a correction, which keeps its reason.
 */
@Entity
@Table(schema = "sessions", name = "conference")
class ConferenceEntity extends RecordEntity {
  @Embedded private NameColumns name;
  @Embedded private @Nullable PlaceColumns place;

  @ElementCollection
  @CollectionTable(
      schema = "sessions",
      name = "conference_joint",
      joinColumns = @JoinColumn(name = "conference_id"))
  @Column(name = "bureau")
  private Set<String> jointWith = new HashSet<>();

  @Embedded private @Nullable StatedDateColumns date;
  private @Nullable String theme;
  @Embedded private StateColumns state;
  @Embedded private @Nullable HeadcountColumns headcount;
  @Embedded private @Nullable SourceColumns source;

  protected ConferenceEntity() {}

  /** Enters it as being considered. */
  ConferenceEntity(UUID id, ConferenceDetails details, Actor actor, Instant now) {
    super(id);
    state = new StateColumns(ConferenceState.CONSIDERED);
    change(details, actor, now);
  }

  /** Changes what it is (変更), whatever became of it. */
  final void change(ConferenceDetails details, Actor actor, Instant now) {
    sign(actor, now);
    name = new NameColumns(details.name());
    place = new PlaceColumns(details.place());
    jointWith.retainAll(details.place().jointWith());
    jointWith.addAll(details.place().jointWith());
    date = StatedDateColumns.of(details.date());
    theme = details.theme();
    source = SourceColumns.of(details.source());
  }

  /** It is planned (実施予定), for the first time or anew. */
  String plan(Actor actor, Instant now) {
    turn(ConferenceState.PLANNED, headcount(), actor, now);
    return "conference.planned";
  }

  /** So many are told of it and apply (案内, 申込み), or attended what was held. */
  String count(Headcount counted, Actor actor, Instant now) {
    turn(state(), counted, actor, now);
    return "conference.counted";
  }

  /** It was held (実施済み). */
  String hold(Headcount counted, Actor actor, Instant now) {
    turn(ConferenceState.HELD, counted, actor, now);
    return "conference.held";
  }

  /** It is postponed (延期). */
  String postpone(
      @Nullable String reason, @Nullable Substitute substitute, Actor actor, Instant now) {
    turn(ConferenceState.postponed(reason, substitute), headcount(), actor, now);
    return "conference.postponed";
  }

  /** It is called off beforehand (見送り). */
  String callOff(String reason, @Nullable Substitute substitute, Actor actor, Instant now) {
    turn(ConferenceState.calledOff(reason, substitute), headcount(), actor, now);
    return "conference.called-off";
  }

  /** It is stopped on its day (中止). */
  String stopOnTheDay(
      String reason,
      StoppedOnTheDay stopped,
      @Nullable Substitute substitute,
      Actor actor,
      Instant now) {
    turn(ConferenceState.stopped(reason, stopped, substitute), headcount(), actor, now);
    return "conference.stopped";
  }

  /**
   * The same state with another reason or substitute, or the refusal of one that no verb leads to.
   */
  void restate(ConferenceState same, Actor actor, Instant now) {
    turn(same, headcount(), actor, now);
  }

  private void turn(ConferenceState next, Headcount counted, Actor actor, Instant now) {
    ConferenceState present = state();
    if (!present.mayBecome(next)) {
      throw new StateNeedsCorrection("progress", present.label(), next.label());
    }
    become(next, counted, actor, now);
  }

  /** Corrects what is recorded to have become of it (訂正). */
  String correct(ConferenceState right, Headcount counted, Actor actor, Instant now) {
    become(right, counted, actor, now);
    return "conference.corrected";
  }

  private void become(ConferenceState next, Headcount counted, Actor actor, Instant now) {
    next.requireFit(counted);
    sign(actor, now);
    state = new StateColumns(next);
    headcount = new HeadcountColumns(counted);
  }

  String bureau() {
    return name.bureau();
  }

  ConferenceState state() {
    return state.read();
  }

  Headcount headcount() {
    return HeadcountColumns.read(headcount);
  }

  RemovedConference removedView() {
    return new RemovedConference(view(), requireNonNull(removedBy()), requireNonNull(removedAt()));
  }

  Conference view() {
    return new Conference(
        id(),
        version(),
        new ConferenceDetails(
            name.read(),
            PlaceColumns.read(place, jointWith),
            StatedDateColumns.read(date),
            theme,
            SourceColumns.read(source)),
        state(),
        headcount());
  }
}
