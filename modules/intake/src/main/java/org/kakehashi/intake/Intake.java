package org.kakehashi.intake;

import java.util.List;

/** Reads the workbooks and CSVs that people upload (取込み); the one place that does. */
public interface Intake {

  /**
   * Reads a file by its content, not its name. CSV may be UTF-8 (with or without BOM) or
   * windows-31j. Formulas are read by their last value, hidden rows and columns like the others;
   * each table's notices tell. Formulas without a value, macros, hidden sheets, encrypted files,
   * oversized archives and unreadable ones are refused. Few files are read at once.
   *
   * @param name as uploaded; used in messages and as a CSV's table name only
   * @return the tables in the file's order
   * @throws UnreadableUpload when it can not be read safely
   * @throws TooManyUploads when its turn does not come soon
   */
  List<UploadedTable> read(String name, byte[] file);
}
