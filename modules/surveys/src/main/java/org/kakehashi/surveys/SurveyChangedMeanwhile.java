package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A survey has another revision than the one somebody's change was made from. */
public final class SurveyChangedMeanwhile extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SurveyChangedMeanwhile() {
    super(List.of());
  }
}
