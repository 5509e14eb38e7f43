package org.kakehashi.sessions.undertaking;

import jakarta.persistence.EntityManager;
import org.kakehashi.sessions.Undertakings;
import org.kakehashi.sessions.keeping.Office;

/** {@link Undertakings} without a container. */
public final class UndertakingsOnDatabase {
  private UndertakingsOnDatabase() {}

  public static Undertakings on(Office office, EntityManager em) {
    UndertakingBook book = new UndertakingBook();
    book.em = em;
    book.desk = office.desk();
    return book;
  }
}
