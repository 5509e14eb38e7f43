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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
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
  @Inject Clock clock;

  @Override
  public Conference enter(Actor actor, StatedConference stated) {
    UUID id = UUID.randomUUID();
    events.check(actor, id, stated.details());
    Instant now = clock.instant();
    ConferenceEntity row = new ConferenceEntity(id, stated.details(), actor, now);
    List<String> done = new ArrayList<>(List.of("conference.added"));
    lead(row, stated, null, new Signature(actor, now), done);
    em.persist(row);
    events.write(actor, row, done);
    return row.view();
  }

  @Override
  public Conference follow(
      Actor actor, UUID id, int version, StatedConference stated, @Nullable String correction) {
    ConferenceEntity row = events.of(actor, id, version);
    events.check(actor, id, stated.details());
    Instant now = clock.instant();
    row.change(stated.details(), actor, now);
    List<String> done = new ArrayList<>(List.of("conference.changed"));
    lead(row, stated, correction, new Signature(actor, now), done);
    events.write(actor, row, done);
    return row.view();
  }

  private static void lead(
      ConferenceEntity row,
      StatedConference stated,
      @Nullable String correction,
      Signature by,
      List<String> done) {
    ConferenceState from = row.state();
    ConferenceState to = stated.state();
    boolean direct = from.mayBecome(to);
    boolean planned =
        from.mayBecome(ConferenceState.PLANNED) && ConferenceState.PLANNED.mayBecome(to);
    if (!direct && !planned && correction != null) {
      row.correct(to, stated.headcount(), correction, by.actor(), by.now());
      done.add("conference.corrected");
      return;
    }
    if (!direct && planned) {
      row.turn(ConferenceState.PLANNED, row.headcount(), by.actor(), by.now());
      done.add("conference.planned");
    }
    row.turn(to, stated.headcount(), by.actor(), by.now());
    if (from.progress() != to.progress()) {
      done.add(action(to));
    }
  }

  private static String action(ConferenceState to) {
    if (to.stopped() != null) {
      return "conference.stopped";
    }
    return switch (to.progress()) {
      case CONSIDERED -> "conference.considered";
      case PLANNED -> "conference.planned";
      case HELD -> "conference.held";
      case POSTPONED -> "conference.postponed";
      case CALLED_OFF -> "conference.called-off";
    };
  }

  private record Signature(Actor actor, Instant now) {}
}
