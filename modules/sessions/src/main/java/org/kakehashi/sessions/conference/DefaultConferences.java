package org.kakehashi.sessions.conference;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.Records;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceEntry;
import org.kakehashi.sessions.ConferenceSummary;
import org.kakehashi.sessions.Conferences;
import org.kakehashi.sessions.PostingGate;
import org.kakehashi.sessions.UnknownBranch;

/** Keeps the events, bureau by bureau. */
@ApplicationScoped
@Transactional
class DefaultConferences implements Conferences {
  @PersistenceContext(unitName = "sessions")
  EntityManager em;

  @Inject ConferenceRepository rows;
  @Inject Records records;
  @Inject Bureaus bureaus;
  @Inject Clock clock;

  @Override
  public Set<FiscalYear> years(Actor actor) {
    records.reader(actor);
    return rows.years();
  }

  @Override
  public List<Conference> list(Actor actor, FiscalYear year) {
    records.reader(actor);
    return rows.of(year).stream().map(ConferenceEntity::view).sorted(order()).toList();
  }

  @Override
  public List<Conference> between(
      Actor actor, LocalDate from, LocalDate to, @Nullable String bureau) {
    records.reader(actor);
    return rows.between(from, to, Objects.requireNonNullElse(bureau, "")).stream()
        .map(ConferenceEntity::view)
        .sorted(order())
        .toList();
  }

  @Override
  public List<Conference> removed(Actor actor, FiscalYear year) {
    records.reader(actor);
    return rows.removedOf(year).stream().map(ConferenceEntity::view).sorted(order()).toList();
  }

  @Override
  public Conference conference(Actor actor, UUID id) {
    records.reader(actor);
    return standing(id).view();
  }

  @Override
  public Conference add(Actor actor, ConferenceEntry entry) {
    records.editorOf(actor, entry.bureau());
    check(entry);
    ConferenceEntity row = new ConferenceEntity(UUID.randomUUID(), entry, actor, clock.instant());
    rows.refuseSecond(entry, row.id());
    em.persist(row);
    records.write(em, actor, "conference.added", row, entry.series());
    return row.view();
  }

  @Override
  public Conference change(Actor actor, UUID id, int version, ConferenceEntry entry) {
    ConferenceEntity row = mayChangeStanding(actor, id, version);
    records.editorOf(actor, entry.bureau());
    check(entry);
    rows.refuseSecond(entry, id);
    row.write(entry, actor, clock.instant());
    records.write(em, actor, "conference.changed", row, entry.series());
    return row.view();
  }

  @Override
  public void remove(Actor actor, UUID id, int version) {
    ConferenceEntity row = mayChangeStanding(actor, id, version);
    row.remove(actor, clock.instant());
    records.write(em, actor, "conference.removed", row, "");
  }

  @Override
  public Conference restore(Actor actor, UUID id, int version) {
    ConferenceEntity row = mayChange(actor, id, version);
    if (row.removed()) {
      rows.refuseSecond(row.view().entry(), id);
      row.restore(actor, clock.instant());
      records.write(em, actor, "conference.restored", row, row.view().entry().series());
    }
    return row.view();
  }

  @Override
  public ConferenceSummary summary(Actor actor, FiscalYear year) {
    return ConferenceSummary.of(year, list(actor, year));
  }

  @Override
  public PostingGate postingGate(Actor actor, FiscalYear year, String series) {
    return PostingGate.of(
        list(actor, year).stream()
            .filter(event -> event.entry().series().equals(series.strip()))
            .toList());
  }

  private ConferenceEntity standing(UUID id) {
    ConferenceEntity row = records.find(em, ConferenceEntity.class, "conference", id);
    if (row.removed()) {
      throw new NotFound("conference", id.toString());
    }
    return row;
  }

  private ConferenceEntity mayChange(Actor actor, UUID id, int version) {
    ConferenceEntity row = records.find(em, ConferenceEntity.class, "conference", id);
    records.editorOf(actor, row.bureau());
    return records.find(em, ConferenceEntity.class, "conference", id, version);
  }

  private ConferenceEntity mayChangeStanding(Actor actor, UUID id, int version) {
    standing(id);
    return mayChange(actor, id, version);
  }

  private void check(ConferenceEntry entry) {
    Bureau bureau = bureaus.bureau(entry.bureau());
    entry.jointWith().forEach(bureaus::bureau);
    String branch = entry.branch();
    if (branch != null
        && bureau.branches().stream().noneMatch(known -> known.name().equals(branch))) {
      throw new UnknownBranch(bureau.name(), branch);
    }
  }

  private Comparator<Conference> order() {
    List<String> codes = bureaus.all().stream().map(Bureau::code).toList();
    return comparing((Conference kept) -> kept.entry().series())
        .thenComparing(kept -> codes.indexOf(kept.entry().bureau()))
        .thenComparing(kept -> kept.entry().date(), nullsLast(naturalOrder()))
        .thenComparing(kept -> kept.entry().occasion(), nullsFirst(naturalOrder()));
  }
}
