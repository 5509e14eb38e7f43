package org.kakehashi.sessions;

import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;

/**
 * Takes in JSON files (UTF-8, up to 1 MB). Asks for IMPORT; a regional bureau's account is refused
 * ({@link OnlyOwnBureau}). All or nothing. Importing the same file again changes nothing, also when
 * somebody edited an entry on screen in between.
 */
public interface ProgrammeIntake {

  /**
   * Takes in a fiscal year's programme: an object with {@code fiscal_year} (western year) and any
   * of the lists {@code undertakings}, {@code conferences}, {@code decisions}, {@code issues} and
   * {@code citations}. The form is described in {@code demo/programme-form.md}.
   *
   * @throws UnreadableProgramme naming the place in the file and what is wrong with it
   */
  IntakeReceipt importProgramme(Actor actor, String fileName, byte[] file);

  /**
   * Takes in a comparison of formats: the section {@code format_comparison_matrix}, or a whole file
   * that holds it. Names beginning with {@code derived_} are ignored. Legend, conclusion and
   * citations of a comparison that is there already stay.
   *
   * @param year the fiscal year it belongs to, which the section does not state
   * @throws UnreadableProgramme naming the place in the file and what is wrong with it
   */
  IntakeReceipt importComparison(Actor actor, FiscalYear year, String fileName, byte[] file);
}
