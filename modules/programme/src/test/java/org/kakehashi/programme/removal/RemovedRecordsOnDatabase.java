package org.kakehashi.programme.removal;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.RemovedRecords;
import org.kakehashi.programme.testing.Office;

/** {@link RemovedRecords} without a container. */
public final class RemovedRecordsOnDatabase {
  private RemovedRecordsOnDatabase() {}

  public static RemovedRecords on(Office office, EntityManager em) {
    DefaultRemovedRecords removed = new DefaultRemovedRecords();
    removed.em = em;
    removed.records = office.records();
    removed.clock = office.clock();
    return removed;
  }
}
