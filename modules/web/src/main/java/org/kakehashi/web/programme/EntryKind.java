package org.kakehashi.web.programme;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.Correction;
import org.kakehashi.office.Corrections;
import org.kakehashi.office.Secretariat;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Option;

/**
 * What a kind of entry of a year has of its own behind the form that all kinds share. Whoever holds
 * such entries beyond the programme, as events, brings its own kind.
 */
public abstract class EntryKind {
  @Inject protected CurrentCaller caller;
  @Inject protected Years years;
  @Inject Corrections corrections;

  private final String kind;
  private final String template;

  /**
   * @param kind as in addresses: undertakings, conferences, decisions or issues
   * @param template its form
   */
  protected EntryKind(String kind, String template) {
    this.kind = kind;
    this.template = template;
  }

  protected String kind() {
    return kind;
  }

  protected String template() {
    return template;
  }

  /** Whose rights it goes by. */
  protected Area area() {
    return Area.PROGRAMME;
  }

  /** Why it was corrected, the last one first. */
  protected List<Correction> corrections(UUID id) {
    return corrections.of(caller.actor(), area(), id);
  }

  /** Why the record was wrong: with a reason it is a correction (訂正), with none a change (変更). */
  protected static @Nullable String correction(FormEntry form) {
    return Fields.orNothing(form.value("correction"));
  }

  /** Refuses who may not change what stands there. */
  protected void require(EntryPlace place) {
    Secretariat.requireEdit(caller.actor(), area());
  }

  /** The form of a new entry. */
  protected abstract FormEntry blank(String year);

  /** The form of what is kept, its {@code version} among the fields. */
  protected abstract FormEntry kept(UUID id);

  /** Adds or changes what was entered; yields the year in whose review it is seen. */
  protected abstract FiscalYear write(EntryPlace place, FormEntry form);

  protected abstract void remove(UUID id, int version);

  /** By field. */
  protected abstract Map<String, List<Option>> choices(FormEntry form);

  protected abstract FormFields fields(FormEntry form);
}
