package org.kakehashi.web.rest;

import java.util.List;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.surveys.AnswerDryRun;

/** Answer sheets have faulty rows: none is taken in until a person corrected or excluded them. */
public final class AnswerSheetsFaulty extends Invalid {
  private static final long serialVersionUID = 1L;

  AnswerSheetsFaulty(AnswerDryRun dryRun) {
    super(
        "AnswerSheetsFaulty",
        dryRun.remarks().faults().isEmpty()
            ? List.of(Integer.toString(dryRun.rows().faulty()), "", "", "")
            : List.of(
                Integer.toString(dryRun.rows().faulty()),
                Integer.toString(dryRun.remarks().faults().get(0).row()),
                dryRun.remarks().faults().get(0).column(),
                dryRun.remarks().faults().get(0).sentence()));
  }
}
