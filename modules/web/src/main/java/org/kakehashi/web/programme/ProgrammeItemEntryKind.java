package org.kakehashi.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.ProgrammeItemKind;
import org.kakehashi.programme.ProgrammeItems;
import org.kakehashi.programme.Progress;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Option;

/** The form of an item (取組). */
@RequestScoped
class ProgrammeItemEntryKind extends EntryKind {
  @Inject ProgrammeItems items;

  /** For the container. */
  ProgrammeItemEntryKind() {
    super("undertakings", "programme/undertakings-form");
  }

  @Override
  protected FormEntry blank(String year) {
    return ProgrammeItemForm.blank(year);
  }

  @Override
  protected FormEntry kept(UUID id) {
    return ProgrammeItemForm.of(items.item(caller.actor(), id));
  }

  @Override
  protected FiscalYear write(EntryPlace place, FormEntry form) {
    var entry = ProgrammeItemForm.entry(form);
    var id = place.id();
    var kept = id == null ? items.add(caller.actor(), entry) : rewritten(id, form, entry);
    return kept.entry().year();
  }

  private ProgrammeItem rewritten(UUID id, FormEntry form, ProgrammeItemEntry entry) {
    var version = Fields.version(form);
    var reason = correction(form);
    return reason == null
        ? items.change(caller.actor(), id, version, entry)
        : items.correct(caller.actor(), id, version, entry, reason);
  }

  @Override
  protected void remove(UUID id, int version) {
    items.remove(caller.actor(), id, version);
  }

  @Override
  protected Map<String, List<Option>> choices(FormEntry form) {
    return Map.of(
        "year", years.options(form.value("year")),
        "kind", Choices.of(ProgrammeItemKind.values(), ProgrammeItemKind::label),
        "progress", Choices.of(Progress.values(), Progress::label));
  }

  @Override
  protected FormFields fields(FormEntry form) {
    return ProgrammeItemForm.fields();
  }
}
