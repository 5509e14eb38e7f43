package org.kakehashi.programme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.office.PageOf;

/**
 * Comparisons of formats (開催形式の比較). Reading asks for SEE, changing for EDIT; a regional bureau's
 * account only reads ({@link OnlyOwnBureau}).
 */
public interface Comparisons {

  /** Those of a fiscal year, by title. */
  List<Comparison> list(Actor actor, FiscalYear year);

  /**
   * Those whose title holds a text, newest fiscal year first, then by title.
   *
   * @param text part of the title, or null for all
   * @param year or null for all
   * @param page from 1
   * @param size 1 to 200
   */
  PageOf<Comparison> list(
      Actor actor, @Nullable String text, @Nullable FiscalYear year, int page, int size);

  /**
   * The comparison of that id.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  Comparison comparison(Actor actor, UUID id);

  /**
   * Enters a comparison.
   *
   * @throws AlreadyEntered when that fiscal year has one of the same title
   */
  Comparison add(Actor actor, ComparisonEntry entry);

  /**
   * Replaces the whole. Saving the same content again changes nothing.
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  Comparison save(Actor actor, UUID id, int version, ComparisonEntry entry);

  /**
   * Writes one cell.
   *
   * @param version as read
   * @throws NotInTheComparison when there is no such criterion or format
   * @throws ChangedMeanwhile when it has another version by now
   */
  Comparison writeCell(
      Actor actor, UUID id, int version, String criterion, String option, ComparisonCell cell);

  /**
   * Removes a comparison, until somebody restores it ({@link RemovedRecords}).
   *
   * @param version as read
   * @throws ChangedMeanwhile when it has another version by now
   */
  void remove(Actor actor, UUID id, int version);
}
