package org.kakehashi.sessions.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.Corrections;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceRecords;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;

/** Keeps the record of events. */
@ApplicationScoped
@Transactional
class DefaultConferenceRecords implements ConferenceRecords {
  @PersistenceContext(unitName = "sessions")
  EntityManager em;

  @Inject ChangeableConferences events;
  @Inject ConferenceRepository rows;
  @Inject Corrections corrections;
  @Inject Clock clock;

  @Override
  public Conference enter(Actor actor, ConferenceDetails details) {
    UUID id = UUID.randomUUID();
    events.check(actor, id, details);
    ConferenceEntity row = new ConferenceEntity(id, details, actor, clock.instant());
    em.persist(row);
    events.write(actor, row, List.of("conference.added"));
    return row.view();
  }

  @Override
  public Conference change(Actor actor, UUID id, int version, ConferenceDetails details) {
    ConferenceEntity row = events.of(actor, id, version);
    events.check(actor, id, details);
    row.change(details, actor, clock.instant());
    events.write(actor, row, List.of("conference.changed"));
    return row.view();
  }

  @Override
  public Conference correct(
      Actor actor,
      UUID id,
      int version,
      ConferenceState state,
      Headcount headcount,
      String because) {
    ConferenceEntity row = events.of(actor, id, version);
    String done = row.correct(state, headcount, actor, clock.instant());
    corrections.note(actor, row, because);
    events.write(actor, row, List.of(done));
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
    rows.refuseSecond(row.view().name(), id);
    row.restore(actor, clock.instant());
    events.write(actor, row, List.of("conference.restored"));
    return row.view();
  }
}
