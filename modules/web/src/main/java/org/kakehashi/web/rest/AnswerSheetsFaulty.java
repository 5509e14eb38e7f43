package org.kakehashi.web.rest;

import java.util.List;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.surveys.AnswerDryRun;

/** Answer sheets have faulty rows: none is taken in until a person corrected or excluded them. */
public final class AnswerSheetsFaulty extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param dryRun with a fault at least
   */
  AnswerSheetsFaulty(AnswerDryRun dryRun) {
    super("AnswerSheetsFaulty", first(dryRun, dryRun.remarks().faults().get(0)));
  }

  private static List<String> first(AnswerDryRun dryRun, AnswerDryRun.Remarks.Fault fault) {
    return List.of(
        Integer.toString(dryRun.rows().faulty() + dryRun.rows().undecided()),
        Integer.toString(fault.row()),
        fault.column(),
        fault.sentence());
  }
}
