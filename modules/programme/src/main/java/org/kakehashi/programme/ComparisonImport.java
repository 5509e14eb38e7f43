package org.kakehashi.programme;

import org.kakehashi.intake.ImportReceipt;
import org.kakehashi.intake.UnreadableProgramme;
import org.kakehashi.intake.UnreadableUpload;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.OnlyOwnBureau;

/**
 * Takes in comparisons of formats from JSON files (UTF-8, up to 1 MB) and from the form filled in
 * as a workbook. Asks for IMPORT; a regional bureau's account is refused ({@link OnlyOwnBureau}).
 * Importing the same file again changes nothing, also when somebody edited the comparison on screen
 * in between.
 */
public interface ComparisonImport {

  /** The form to fill in as a workbook. */
  WorkbookForm form();

  /**
   * Takes in the section {@code format_comparison_matrix}, a whole file that holds it, or the form
   * as a workbook. Names beginning with {@code derived_} are ignored. Legend, conclusion and
   * citations of a comparison that is there already stay.
   *
   * @param year the fiscal year it belongs to, which the section does not state
   * @throws UnreadableProgramme naming the place in the file and what is wrong with it
   * @throws UnreadableUpload when it is a workbook that can not be read safely
   */
  ImportReceipt importComparison(Actor actor, FiscalYear year, String fileName, byte[] file);
}
