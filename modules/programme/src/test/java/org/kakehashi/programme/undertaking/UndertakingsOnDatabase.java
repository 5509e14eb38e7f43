package org.kakehashi.programme.undertaking;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.Undertakings;
import org.kakehashi.programme.testing.Office;

/** {@link Undertakings} without a container. */
public final class UndertakingsOnDatabase {
  private UndertakingsOnDatabase() {}

  public static Undertakings on(Office office, EntityManager em) {
    DefaultUndertakings book = new DefaultUndertakings();
    book.em = em;
    book.records = office.records();
    return book;
  }
}
