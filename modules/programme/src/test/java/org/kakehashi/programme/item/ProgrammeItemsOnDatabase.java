package org.kakehashi.programme.item;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.ProgrammeItems;
import org.kakehashi.programme.testing.Office;

/** {@link ProgrammeItems} without a container. */
public final class ProgrammeItemsOnDatabase {
  private ProgrammeItemsOnDatabase() {}

  public static ProgrammeItems on(Office office, EntityManager em) {
    DefaultProgrammeItems items = new DefaultProgrammeItems();
    items.em = em;
    items.records = office.records();
    items.clock = office.clock();
    items.corrections = office.corrections(em);
    return items;
  }
}
