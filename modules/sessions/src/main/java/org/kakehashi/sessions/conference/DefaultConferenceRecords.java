package org.kakehashi.sessions.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.office.Corrections;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceRecords;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.EventLiesAhead;
import org.kakehashi.sessions.JointOnlyWithOthers;
import org.kakehashi.sessions.StatedConference;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.sessions.SubstituteMustBeStated;

/** Keeps the record of events: finds the verbs that lead to what is stated. */
@ApplicationScoped
@Transactional
class DefaultConferenceRecords implements ConferenceRecords {
  @PersistenceContext(unitName = "sessions")
  EntityManager em;

  @Inject ChangeableConferences events;
  @Inject Corrections corrections;
  @Inject Clock clock;

  @Override
  public Conference enter(Actor actor, StatedConference stated) {
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    ConferenceEntity row = new ConferenceEntity(id, stated.details(), actor, now);
    List<String> done = new ArrayList<>(List.of("conference.added"));
    BrokenRules.all(
        () -> events.check(actor, id, stated.details()),
        () -> requirePlausible(stated, now),
        () -> done.addAll(lead(row, stated, actor, now)));
    em.persist(row);
    events.write(actor, row, done);
    return row.view();
  }

  @Override
  public Conference follow(
      Actor actor, UUID id, int version, StatedConference stated, @Nullable String correction) {
    ConferenceEntity row = events.of(actor, id, version);
    if (row.view().stated().equals(stated) && correction == null) {
      return row.view();
    }
    Instant now = clock.instant();
    List<String> done = new ArrayList<>(List.of("conference.changed"));
    BrokenRules.all(
        () -> events.check(actor, id, stated.details()),
        () -> requirePlausible(stated, now),
        () -> {
          row.change(stated.details(), actor, now);
          done.addAll(
              correction == null
                  ? lead(row, stated, actor, now)
                  : corrected(row, stated, correction, actor, now));
        });
    events.write(actor, row, done);
    return row.view();
  }

  @Override
  public void remove(Actor actor, UUID id, int version) {
    ConferenceEntity row = events.of(actor, id, version);
    row.remove(actor, clock.instant());
    events.write(actor, row, List.of("conference.removed"));
  }

  @Override
  public Conference restore(Actor actor, UUID id, int version) {
    ConferenceEntity row = events.removed(actor, id, version);
    events.refuseSecond(row.view().details(), id);
    row.restore(actor, clock.instant());
    events.write(actor, row, List.of("conference.restored"));
    return row.view();
  }

  /** What older records may hold, and nobody enters any more. */
  private void requirePlausible(StatedConference stated, Instant now) {
    ConferenceState state = stated.state();
    StatedDate date = stated.details().date();
    StoppedOnTheDay stopped = state.stopped();
    Substitute substitute = state.substitute();
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    boolean over = stopped != null || state.progress() == Progress.HELD;
    BrokenRules.Collector broken = BrokenRules.collector();
    broken.refuseIf(
        over && date != null && date.from().isAfter(today), () -> EventLiesAhead.dated(state));
    broken.refuseIf(
        stopped != null && stopped.at().isAfter(now), () -> EventLiesAhead.stopped(state));
    broken.refuseIf(
        substitute != null
            && substitute.kind() == SubstituteKind.OTHER
            && substitute.text() == null,
        SubstituteMustBeStated::new);
    broken.refuseIf(
        stated.details().place().jointWith().contains(stated.details().name().bureau()),
        JointOnlyWithOthers::new);
    broken.refuse();
  }

  private List<String> corrected(
      ConferenceEntity row, StatedConference stated, String reason, Actor actor, Instant now) {
    corrections.note(actor, row, reason);
    return List.of(row.correct(stated.state(), stated.headcount(), actor, now));
  }

  /** Goes by verbs to where it is stated to stand; yields what the audit calls them. */
  private static List<String> lead(
      ConferenceEntity row, StatedConference stated, Actor actor, Instant now) {
    List<String> done = new ArrayList<>();
    ConferenceState to = stated.state();
    if (row.state().mayBecomeOncePlanned(to)) {
      done.add(row.plan(actor, now));
    }
    if (row.state().sameAs(to)) {
      row.restate(to, actor, now);
    } else {
      done.add(verb(row, stated, actor, now));
    }
    if (!row.headcount().equals(stated.headcount())) {
      row.count(stated.headcount(), actor, now);
    }
    return done;
  }

  private static String verb(
      ConferenceEntity row, StatedConference stated, Actor actor, Instant now) {
    ConferenceState to = stated.state();
    String reason = Objects.requireNonNullElse(to.notHeldBecause(), "");
    if (to.stopped() != null) {
      return row.stopOnTheDay(reason, to.stopped(), to.substitute(), actor, now);
    }
    return switch (to.progress()) {
      case CONSIDERED ->
          throw new StateNeedsCorrection("progress", row.state().label(), to.label());
      case PLANNED -> row.plan(actor, now);
      case HELD -> row.hold(stated.headcount(), actor, now);
      case POSTPONED -> row.postpone(to.notHeldBecause(), to.substitute(), actor, now);
      case CALLED_OFF -> row.callOff(reason, to.substitute(), actor, now);
    };
  }
}
