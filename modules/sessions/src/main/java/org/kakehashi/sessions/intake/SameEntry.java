package org.kakehashi.sessions.intake;

import java.util.Objects;
import org.kakehashi.sessions.Citation;
import org.kakehashi.sessions.ConferenceEntry;
import org.kakehashi.sessions.OpenIssueEntry;

/**
 * What makes an entry of a file the one that is kept already, where a title alone does not tell.
 */
final class SameEntry {
  private SameEntry() {}

  static boolean event(ConferenceEntry one, ConferenceEntry other) {
    return one.series().equals(other.series())
        && one.bureau().equals(other.bureau())
        && Objects.equals(one.occasion(), other.occasion());
  }

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
