package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.Secretariat;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.sessions.ConferenceRecords;
import org.kakehashi.sessions.Conferences;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.programme.Choices;
import org.kakehashi.web.programme.EntryKind;
import org.kakehashi.web.programme.EntryPlace;

/** The form of a regional bureau's event (地方局別の行事). */
@RequestScoped
class ConferenceEntryKind extends EntryKind {
  @Inject Conferences conferences;
  @Inject ConferenceRecords records;
  @Inject Bureaus bureaus;
  @Inject Clock clock;

  /** For the container. */
  ConferenceEntryKind() {
    super("conferences", "sessions/conferences-form");
  }

  @Override
  protected Area area() {
    return Area.EVENTS;
  }

  @Override
  protected void require(EntryPlace place) {
    var actor = caller.actor();
    var own = actor.bureau();
    if (own == null) {
      Secretariat.requireEdit(actor, Area.EVENTS);
    } else {
      var bureau =
          place.id() == null ? own : conferences.conference(actor, place.id()).name().bureau();
      Secretariat.requireEditOf(actor, Area.EVENTS, bureau);
    }
  }

  @Override
  protected FormEntry blank(String year) {
    return ConferenceForm.blank(year, caller.actor().bureau());
  }

  @Override
  protected FormEntry kept(UUID id) {
    return ConferenceForm.of(conferences.conference(caller.actor(), id));
  }

  @Override
  protected FiscalYear write(EntryPlace place, FormEntry form) {
    var id = place.id();
    var from =
        id == null || correction(form) != null
            ? null
            : conferences.conference(caller.actor(), id).state();
    var entered =
        ConferenceForm.stated(
            form, bureaus.all().stream().map(Bureau::code).toList(), clock.instant(), from);
    var kept =
        id == null
            ? records.enter(caller.actor(), entered)
            : records.follow(caller.actor(), id, Fields.version(form), entered, correction(form));
    return kept.name().year();
  }

  @Override
  protected void remove(UUID id, int version) {
    records.remove(caller.actor(), id, version);
  }

  @Override
  protected Map<String, List<Option>> choices(FormEntry form) {
    var own = caller.actor().bureau();
    var all = bureaus.all();
    return Map.of(
        "year", years.options(form.value("year")),
        "bureau", options(all.stream().filter(b -> own == null || own.equals(b.code())).toList()),
        "joint", options(all),
        "branch", Choices.orNone(text("programme.none"), branches(all)),
        "progress", Choices.of(ConferenceStatus.values(), ConferenceStatus::label),
        "modes",
            Choices.orNone(
                text("programme.undecided"),
                Choices.of(AttendanceMode.values(), AttendanceMode::label)),
        "substitute",
            Choices.orNone(
                text("programme.none"),
                Choices.of(SubstituteKind.values(), SubstituteKind::label)));
  }

  @Override
  protected FormFields fields(FormEntry form) {
    return ConferenceForm.fields();
  }

  private static List<Option> options(List<Bureau> bureaus) {
    return bureaus.stream().map(bureau -> new Option(bureau.code(), bureau.name())).toList();
  }

  private static List<Option> branches(List<Bureau> bureaus) {
    var branches = new ArrayList<Option>();
    for (var bureau : bureaus) {
      for (var branch : bureau.branches()) {
        var label = text("conferences.branch.of", bureau.name(), branch.name());
        branches.add(new Option(branch.name(), label));
      }
    }
    return branches;
  }
}
