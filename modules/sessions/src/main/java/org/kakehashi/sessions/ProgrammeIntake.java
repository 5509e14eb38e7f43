package org.kakehashi.sessions;

import org.kakehashi.intake.ImportReceipt;
import org.kakehashi.intake.UnreadableProgramme;
import org.kakehashi.intake.UnreadableUpload;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.OnlyOwnBureau;

/**
 * Takes in programmes from JSON files (UTF-8, up to 1 MB) and from the form filled in as a
 * workbook. Asks for IMPORT; a regional bureau's account is refused ({@link OnlyOwnBureau}). All or
 * nothing. Importing the same file again changes nothing, also when somebody edited an entry on
 * screen in between.
 */
public interface ProgrammeIntake {

  /** The form to fill in as a workbook. */
  WorkbookForm form();

  /**
   * Takes in a fiscal year's programme: an object with {@code fiscal_year} (western year) and any
   * of the lists {@code undertakings}, {@code conferences}, {@code decisions}, {@code issues} and
   * {@code citations}. The form is described in {@code demo/programme-form.md}.
   *
   * @throws UnreadableProgramme naming the place in the file and what is wrong with it
   * @throws UnreadableUpload when it is a workbook that can not be read safely
   */
  ImportReceipt importProgramme(Actor actor, String fileName, byte[] file);
}
