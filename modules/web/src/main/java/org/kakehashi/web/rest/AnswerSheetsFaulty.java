package org.kakehashi.web.rest;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.surveys.AnswerTrial;

/** Answer sheets have faulty rows: none is taken in until a person mended or excluded them. */
public final class AnswerSheetsFaulty extends RuleViolation {
  private static final long serialVersionUID = 1L;

  AnswerSheetsFaulty(AnswerTrial trial) {
    super(
        trial.faults().isEmpty()
            ? List.of(Integer.toString(trial.faultyRows()), "", "", "")
            : List.of(
                Integer.toString(trial.faultyRows()),
                Integer.toString(trial.faults().get(0).row()),
                trial.faults().get(0).column(),
                trial.faults().get(0).sentence()));
  }
}
