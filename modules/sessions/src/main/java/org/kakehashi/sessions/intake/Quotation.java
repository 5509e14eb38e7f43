package org.kakehashi.sessions.intake;

import org.kakehashi.sessions.Citation;

/** A citation and the title of the comparison it is evidence in. */
record Quotation(String comparison, Citation citation) {

  /** Whether both quote the same passage in the same place of the table. */
  static boolean samePassage(Citation one, Citation other) {
    return one.text().equals(other.text())
        && one.source().title().equals(other.source().title())
        && String.valueOf(one.criterion()).equals(String.valueOf(other.criterion()))
        && String.valueOf(one.option()).equals(String.valueOf(other.option()));
  }
}
