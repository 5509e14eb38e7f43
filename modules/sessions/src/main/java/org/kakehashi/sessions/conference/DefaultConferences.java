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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
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

  @Override
  public Set<FiscalYear> years(Actor actor) {
    records.reader(actor, Area.EVENTS);
    return rows.years();
  }

  @Override
  public List<Conference> list(Actor actor, FiscalYear year) {
    records.reader(actor, Area.EVENTS);
    return rows.of(year).stream().map(ConferenceEntity::view).sorted(order()).toList();
  }

  @Override
  public Conference conference(Actor actor, UUID id) {
    records.reader(actor, Area.EVENTS);
    return records.find(em, ConferenceEntity.class, "conference", id).view();
  }

  @Override
  public Conference add(Actor actor, ConferenceEntry entry) {
    records.editorOf(actor, Area.EVENTS, entry.bureau());
    check(entry);
    ConferenceEntity row = new ConferenceEntity(UUID.randomUUID(), entry);
    rows.refuseSecond(entry, row.id());
    em.persist(row);
    records.write(em, actor, "conference.added", row, entry.series());
    return row.view();
  }

  @Override
  public Conference change(Actor actor, UUID id, int version, ConferenceEntry entry) {
    ConferenceEntity row = mayChange(actor, id, version);
    records.editorOf(actor, Area.EVENTS, entry.bureau());
    check(entry);
    rows.refuseSecond(entry, id);
    row.write(entry);
    records.write(em, actor, "conference.changed", row, entry.series());
    return row.view();
  }

  @Override
  public void remove(Actor actor, UUID id, int version) {
    ConferenceEntity row = mayChange(actor, id, version);
    em.remove(row);
    records.write(em, actor, "conference.removed", row, "");
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

  private ConferenceEntity mayChange(Actor actor, UUID id, int version) {
    ConferenceEntity row = records.find(em, ConferenceEntity.class, "conference", id);
    records.editorOf(actor, Area.EVENTS, row.bureau());
    return records.find(em, ConferenceEntity.class, "conference", id, version);
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
