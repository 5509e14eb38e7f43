package org.kakehashi.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;

/**
 * Case conferences and their like, event by event and bureau by bureau. Reading asks for SEE;
 * {@link ConferenceRecords} changes them.
 */
public interface Conferences {

  /** The fiscal years that have events. */
  Set<FiscalYear> years(Actor actor);

  /** Those of a fiscal year: by series, in the bureaus' order, then by date and occasion. */
  List<Conference> list(Actor actor, FiscalYear year);

  /**
   * Those whose stated date may fall into a period, such as next month, in the same order.
   *
   * @param bureau held by that bureau, alone or together with others; null for every bureau
   */
  List<Conference> between(Actor actor, LocalDate from, LocalDate to, @Nullable String bureau);

  /** Those of a fiscal year that were removed, the last removed first; asks for EDIT. */
  List<RemovedConference> removed(Actor actor, FiscalYear year);

  /**
   * The event of that id.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  Conference conference(Actor actor, UUID id);

  /** The fiscal year's events in figures. */
  ConferenceSummary summary(Actor actor, FiscalYear year);

  /** Whether the series' cases may be posted. */
  PostingGate postingGate(Actor actor, FiscalYear year, String series);
}
