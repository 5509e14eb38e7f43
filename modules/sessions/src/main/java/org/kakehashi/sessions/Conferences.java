package org.kakehashi.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;

/**
 * Case conferences and their like, event by event and bureau by bureau. Reading asks for SEE,
 * changing for EDIT; a regional bureau's account changes its own bureau's events only ({@link
 * OnlyOwnBureau}).
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

  /** Those of a fiscal year that were removed, in the same order. */
  List<Conference> removed(Actor actor, FiscalYear year);

  /**
   * The event of that id.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  Conference conference(Actor actor, UUID id);

  /**
   * Enters an event.
   *
   * @throws AlreadyEntered when the bureau has one of the same fiscal year, series and occasion
   * @throws org.kakehashi.kernel.NotFound when a bureau's code is unknown
   * @throws UnknownBranch when the bureau has no such branch
   */
  Conference add(Actor actor, ConferenceEntry entry);

  /**
   * Replaces what is written down; refusals as with {@link #add}.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  Conference change(Actor actor, UUID id, int version, ConferenceEntry entry);

  /**
   * Takes an event out of every list; it can be restored.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  void remove(Actor actor, UUID id, int version);

  /**
   * Puts a removed event back as it was.
   *
   * @param version as read
   * @throws AlreadyEntered when another has taken its place
   * @throws ChangedMeanwhile when it has another version by now
   */
  Conference restore(Actor actor, UUID id, int version);

  /** The fiscal year's events in figures. */
  ConferenceSummary summary(Actor actor, FiscalYear year);

  /** Whether the series' cases may be posted. */
  PostingGate postingGate(Actor actor, FiscalYear year, String series);
}
