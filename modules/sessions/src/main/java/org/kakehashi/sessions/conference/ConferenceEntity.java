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
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.office.RecordEntity;
import org.kakehashi.programme.SourceColumns;
import org.kakehashi.programme.StateNeedsCorrection;
import org.kakehashi.programme.StatedDateColumns;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.RemovedConference;

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
    state = new StateColumns(ConferenceState.CONSIDERED, null);
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

  /** Takes it to a state that a verb leads to from where it stands. */
  void turn(ConferenceState next, Headcount counted, Actor actor, Instant now) {
    ConferenceState present = state();
    if (!present.mayBecome(next)) {
      throw new StateNeedsCorrection("progress", present.label(), next.label());
    }
    become(next, counted, state.correctedBecause(), actor, now);
  }

  /** Corrects what became of it (訂正). */
  void correct(ConferenceState right, Headcount counted, String because, Actor actor, Instant now) {
    String reason = EnteredText.required("correction", "訂正の理由", because, 1000);
    become(right, counted, reason, actor, now);
  }

  private void become(
      ConferenceState next,
      Headcount counted,
      @Nullable String correctedBecause,
      Actor actor,
      Instant now) {
    next.requireFit(counted);
    sign(actor, now);
    state = new StateColumns(next, correctedBecause);
    headcount = new HeadcountColumns(counted);
  }

  String bureau() {
    return name.bureau();
  }

  /** Why it was corrected last. */
  @Nullable String correctedBecause() {
    return state.correctedBecause();
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
