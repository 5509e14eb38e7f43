package org.kakehashi.programme.years;

import jakarta.persistence.EntityManager;
import org.kakehashi.programme.ProgrammeYears;
import org.kakehashi.programme.testing.Office;

/** {@link ProgrammeYears} without a container. */
public final class ProgrammeYearsOnDatabase {
  private ProgrammeYearsOnDatabase() {}

  public static ProgrammeYears on(Office office, EntityManager em) {
    DefaultProgrammeYears years = new DefaultProgrammeYears();
    years.em = em;
    years.records = office.records();
    return years;
  }
}
