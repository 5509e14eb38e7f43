package org.kakehashi.sessions.conference;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.programme.testing.Office;
import org.kakehashi.sessions.ConferenceRecords;
import org.kakehashi.sessions.Conferences;

/** {@link Conferences} and what changes them, without a container. */
public final class ConferencesOnDatabase {
  private static final Clock CLOCK = new SetClock("2026-06-01T00:00:00Z");

  private ConferencesOnDatabase() {}

  public static Conferences on(Office office, EntityManager em) {
    DefaultConferences events = new DefaultConferences();
    events.em = em;
    events.rows = rows(office, em);
    events.records = office.records();
    events.bureaus = office.bureaus();
    return events;
  }

  public static ConferenceRecords records(Office office, EntityManager em) {
    DefaultConferenceRecords records = new DefaultConferenceRecords();
    records.em = em;
    records.events = changeable(office, em);
    records.corrections = office.corrections(em);
    records.clock = CLOCK;
    return records;
  }

  private static ChangeableConferences changeable(Office office, EntityManager em) {
    ChangeableConferences events = new ChangeableConferences();
    events.em = em;
    events.rows = rows(office, em);
    events.records = office.records();
    events.bureaus = office.bureaus();
    return events;
  }

  private static ConferenceRepository rows(Office office, EntityManager em) {
    ConferenceRepository rows = new ConferenceRepository();
    rows.em = em;
    rows.records = office.records();
    return rows;
  }
}
