package org.kakehashi.web.sessions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.web.page.Option;

/**
 * Where an entry of the programme is written down.
 *
 * @param kind as in addresses: undertakings, conferences, decisions or issues
 * @param year whose review the reader came from
 * @param id null for a new entry
 * @param choices by field
 */
record EntryPlace(
    String kind, FiscalYear year, @Nullable UUID id, Map<String, List<Option>> choices) {
  private static final String NEW = "new";

  EntryPlace {
    choices = Map.copyOf(choices);
  }

  /** The place an address names: {@code new} or an id. */
  static EntryPlace of(String kind, String year, String id, Map<String, List<Option>> choices) {
    return new EntryPlace(
        kind, Years.of(year), id.equals(NEW) ? null : UUID.fromString(id), choices);
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

  String path() {
    return review() + "/" + kind + "/" + (id == null ? NEW : id.toString());
  }
}
