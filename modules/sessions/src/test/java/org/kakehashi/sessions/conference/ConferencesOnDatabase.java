package org.kakehashi.sessions.conference;

import jakarta.persistence.EntityManager;
import org.kakehashi.office.testing.SetClock;
import org.kakehashi.programme.testing.Office;
import org.kakehashi.sessions.Conferences;

/** {@link Conferences} without a container. */
public final class ConferencesOnDatabase {
  private ConferencesOnDatabase() {}

  public static Conferences on(Office office, EntityManager em) {
    DefaultConferences calendar = new DefaultConferences();
    calendar.em = em;
    calendar.rows = new ConferenceRepository();
    calendar.rows.em = em;
    calendar.records = office.records();
    calendar.bureaus = office.bureaus();
    calendar.clock = new SetClock("2026-06-01T00:00:00Z");
    return calendar;
  }
}
