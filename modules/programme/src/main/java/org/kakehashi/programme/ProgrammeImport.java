package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.intake.ImportReceipt;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.intake.UnreadableProgramme;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.OnlyOwnBureau;

/**
 * The programme's own part of a year's file: the lists {@code undertakings}, {@code decisions},
 * {@code issues} and {@code citations}. Whoever reads the whole file runs this in its own
 * transaction.
 */
public interface ProgrammeImport {

  /** The sheets of the form to fill in, one for each of these lists. */
  List<WorkbookForm.Sheet> sheets();

  /**
   * Reads and checks them; writes nothing.
   *
   * @throws UnreadableProgramme naming the place in the file and what is wrong with it
   */
  ProgrammeEntries read(JsonItem file, FiscalYear year);

  /**
   * Enters them. Asks for IMPORT; a regional bureau's account is refused ({@link OnlyOwnBureau}).
   *
   * @return a line for each entry: items, decisions, issues, citations
   * @throws UnreadableProgramme naming the place in the file when a rule refuses an entry
   */
  List<ImportReceipt.Line> take(Actor actor, ProgrammeEntries entries);
}
