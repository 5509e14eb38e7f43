package org.kakehashi.web.programme;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.web.page.FiscalYears;

/**
 * Where an entry of a year, the programme's or an event, is written down.
 *
 * @param kind as in addresses: undertakings, conferences, decisions or issues
 * @param year whose review the reader came from
 * @param id null for a new entry
 */
public record EntryPlace(String kind, FiscalYear year, @Nullable UUID id) {
  private static final String NEW = "new";

  /** The place an address names: {@code new} or an id. */
  static EntryPlace of(String kind, String year, String id) {
    return new EntryPlace(kind, FiscalYears.of(year), id.equals(NEW) ? null : UUID.fromString(id));
  }

  /** The id of what is kept. */
  UUID kept() {
    if (id == null) {
      throw new NotFound(kind, NEW);
    }
    return id;
  }

  String review() {
    return "/reviews/" + year.year();
  }

  /** The review of a year in which such entries are seen, with what was done. */
  URI done(FiscalYear seen, String done) {
    return URI.create("/reviews/" + seen.year() + "?done=" + done + "#" + kind);
  }

  String path() {
    return review() + "/" + kind + "/" + (id == null ? NEW : id.toString());
  }
}
