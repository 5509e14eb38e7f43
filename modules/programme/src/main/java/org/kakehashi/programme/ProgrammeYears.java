package org.kakehashi.programme;

import java.util.Set;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;

/** The fiscal years of the programme. Asks for SEE. */
public interface ProgrammeYears {

  /** Those that anything of the programme was entered for, or an issue was carried to. */
  Set<FiscalYear> years(Actor actor);
}
