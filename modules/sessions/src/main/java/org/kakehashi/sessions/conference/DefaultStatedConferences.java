package org.kakehashi.sessions.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.office.Corrections;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.StatedConference;
import org.kakehashi.sessions.StatedConferences;

/** Finds the verbs that lead to what is stated. */
@ApplicationScoped
@Transactional
class DefaultStatedConferences implements StatedConferences {
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
    checked(actor, id, stated, () -> lead(row, stated, actor, now), done);
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
    checked(
        actor,
        id,
        stated,
        () -> {
          row.change(stated.details(), actor, now);
          return correction == null
              ? lead(row, stated, actor, now)
              : corrected(row, stated, correction, actor, now);
        },
        done);
    events.write(actor, row, done);
    return row.view();
  }

  /** Tells all that is wrong with the details and with the way to the state at once. */
  private void checked(
      Actor actor,
      UUID id,
      StatedConference stated,
      Supplier<List<String>> way,
      List<String> done) {
    BrokenRules.Collector broken = BrokenRules.collector();
    broken.whole(
        () -> {
          events.check(actor, id, stated.details());
          return id;
        });
    List<String> gone = broken.whole(way);
    broken.refuse();
    done.addAll(Objects.requireNonNull(gone));
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
    if (!row.state().mayBecome(to)
        && row.state().mayBecome(ConferenceState.PLANNED)
        && ConferenceState.PLANNED.mayBecome(to)) {
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
