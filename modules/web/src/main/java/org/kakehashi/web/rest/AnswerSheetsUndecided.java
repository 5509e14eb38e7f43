package org.kakehashi.web.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.surveys.AnswerDryRun;

/**
 * Answer sheets without a fault leave queries open (確認事項): none is taken in until a person answered
 * them, which needs a dry run that stays.
 */
public final class AnswerSheetsUndecided extends Invalid {
  private static final long serialVersionUID = 1L;

  AnswerSheetsUndecided(AnswerDryRun dryRun) {
    super("AnswerSheetsUndecided", List.of(Integer.toString(dryRun.open()), sentences(dryRun)));
  }

  private static String sentences(AnswerDryRun dryRun) {
    return dryRun.remarks().queries().stream()
        .filter(query -> query.chosen() == null)
        .map(AnswerDryRun.Query::sentence)
        .limit(1)
        .collect(Collectors.joining());
  }
}
