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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Records;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceSummary;
import org.kakehashi.sessions.Conferences;
import org.kakehashi.sessions.PostingGate;
import org.kakehashi.sessions.RemovedConference;

/** Reads the events, bureau by bureau. */
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
    actor.require(Permission.SEE, Area.EVENTS);
    return rows.years();
  }

  @Override
  public List<Conference> list(Actor actor, FiscalYear year) {
    actor.require(Permission.SEE, Area.EVENTS);
    return inOrder(rows.of(year));
  }

  @Override
  public List<Conference> between(
      Actor actor, LocalDate from, LocalDate to, @Nullable String bureau) {
    actor.require(Permission.SEE, Area.EVENTS);
    return inOrder(rows.between(from, to, Objects.requireNonNullElse(bureau, "")));
  }

  @Override
  public List<RemovedConference> removed(Actor actor, FiscalYear year) {
    actor.require(Permission.EDIT, Area.EVENTS);
    return rows.removedOf(year).stream()
        .map(ConferenceEntity::removedView)
        .sorted(comparing(RemovedConference::at).reversed())
        .toList();
  }

  @Override
  public Conference conference(Actor actor, UUID id) {
    actor.require(Permission.SEE, Area.EVENTS);
    return records.find(em, ConferenceEntity.class, "conference", id).view();
  }

  @Override
  public ConferenceSummary summary(Actor actor, FiscalYear year) {
    return ConferenceSummary.of(year, list(actor, year));
  }

  @Override
  public PostingGate postingGate(Actor actor, FiscalYear year, String series) {
    return PostingGate.of(
        list(actor, year).stream()
            .filter(event -> event.name().series().equals(series.strip()))
            .toList());
  }

  private List<Conference> inOrder(List<ConferenceEntity> found) {
    return found.stream().map(ConferenceEntity::view).sorted(order()).toList();
  }

  private Comparator<Conference> order() {
    List<String> codes = bureaus.all().stream().map(Bureau::code).toList();
    return comparing((Conference kept) -> kept.name().series())
        .thenComparing(kept -> codes.indexOf(kept.name().bureau()))
        .thenComparing(Conference::date, nullsLast(naturalOrder()))
        .thenComparing(kept -> kept.name().occasion(), nullsFirst(naturalOrder()));
  }
}
