package org.kakehashi.programme.imports;

import java.util.Objects;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.OpenIssueEntry;

/**
 * What makes an entry of a file the one that is kept already, where a title alone does not tell.
 */
final class SameEntry {
  private SameEntry() {}

  static boolean issue(OpenIssueEntry one, OpenIssueEntry other) {
    return one.raised().equals(other.raised()) && one.text().equals(other.text());
  }

  /** The same passage in the same place of the table. */
  static boolean passage(Citation one, Citation other) {
    return one.text().equals(other.text())
        && one.source().title().equals(other.source().title())
        && Objects.equals(one.criterion(), other.criterion())
        && Objects.equals(one.option(), other.option());
  }
}
