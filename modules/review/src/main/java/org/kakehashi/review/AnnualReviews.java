package org.kakehashi.review;

import java.util.List;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;

/** The year's review (年次報告) put together from what was entered. Asks for SEE. */
public interface AnnualReviews {

  /** The fiscal years anything was entered for, newest first. */
  List<FiscalYear> years(Actor actor);

  /**
   * Everything of one fiscal year; a year without entries yields an empty record, not a refusal.
   *
   * @param surveys what the caller knows of that year's surveys; empty when nothing
   */
  ReviewYear review(Actor actor, FiscalYear year, List<SurveyEvidence> surveys);
}
