package org.kakehashi.web.programme;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Decisions;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Option;

/** The form of a decision with its reasons (決定の記録). */
@RequestScoped
class DecisionEntryKind extends EntryKind {
  @Inject Decisions decisions;

  /** For the container. */
  DecisionEntryKind() {
    super("decisions", "programme/decisions-form");
  }

  @Override
  protected FormEntry blank(String year) {
    return DecisionForm.blank(year);
  }

  @Override
  protected FormEntry kept(UUID id) {
    return DecisionForm.of(decisions.decision(caller.actor(), id));
  }

  @Override
  protected FiscalYear write(EntryPlace place, FormEntry form) {
    var entry = DecisionForm.entry(form);
    var id = place.id();
    var kept = id == null ? decisions.add(caller.actor(), entry) : rewritten(id, form, entry);
    return kept.entry().year();
  }

  private Decision rewritten(UUID id, FormEntry form, DecisionEntry entry) {
    var version = Fields.version(form);
    var reason = correction(form);
    return reason == null
        ? decisions.change(caller.actor(), id, version, entry)
        : decisions.correct(caller.actor(), id, version, entry, reason);
  }

  @Override
  protected void remove(UUID id, int version) {
    decisions.remove(caller.actor(), id, version);
  }

  @Override
  protected Map<String, List<Option>> choices(FormEntry form) {
    return Map.of(
        "year", years.options(form.value("year")),
        "status", Choices.of(DecisionStatus.values(), DecisionStatus::label),
        "modes",
            Choices.orNone(
                text("programme.undecided"),
                Choices.of(AttendanceMode.values(), AttendanceMode::label)));
  }

  @Override
  protected FormFields fields(FormEntry form) {
    return DecisionForm.fields(form);
  }
}
