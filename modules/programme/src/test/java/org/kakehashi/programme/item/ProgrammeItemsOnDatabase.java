package org.kakehashi.programme.item;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.ProgrammeItems;
import org.kakehashi.programme.testing.Office;

/** {@link ProgrammeItems} without a container. */
public final class ProgrammeItemsOnDatabase {
  private ProgrammeItemsOnDatabase() {}

  public static ProgrammeItems on(Office office, EntityManager em) {
    DefaultProgrammeItems book = new DefaultProgrammeItems();
    book.em = em;
    book.records = office.records();
    book.clock = office.clock();
    book.corrections = office.corrections(em);
    return book;
  }
}
