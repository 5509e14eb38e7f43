package org.kakehashi.web.sessions;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.Secretariat;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Option;

/** What a kind of entry of the programme has of its own behind the form that all kinds share. */
abstract class EntryKind {
  @Inject CurrentCaller caller;
  @Inject Years years;

  private final String kind;

  /**
   * @param kind as in addresses: undertakings, conferences, decisions or issues
   */
  EntryKind(String kind) {
    this.kind = kind;
  }

  String kind() {
    return kind;
  }

  /** Refuses who may not change what stands there. */
  void require(EntryPlace place) {
    Secretariat.requireEdit(caller.actor(), Area.PROGRAMME);
  }

  /** The form of a new entry. */
  abstract FormEntry blank(String year);

  /** The form of what is kept, its {@code version} among the fields. */
  abstract FormEntry kept(UUID id);

  /** Adds or changes what was entered; yields the year in whose review it is seen. */
  abstract FiscalYear write(EntryPlace place, FormEntry form);

  abstract void remove(UUID id, int version);

  /** By field. */
  abstract Map<String, List<Option>> choices(FormEntry form);

  abstract FormFields fields(FormEntry form);
}
