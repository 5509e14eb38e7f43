package org.kakehashi.web.rest;

import java.util.List;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.surveys.AnswerDryRun;

/**
 * Answer sheets have faulty rows or leave a query open: none is taken in until a person corrected,
 * excluded or decided them.
 */
public final class AnswerSheetsFaulty extends Invalid {
  private static final long serialVersionUID = 1L;

  AnswerSheetsFaulty(AnswerDryRun dryRun) {
    super("AnswerSheetsFaulty", first(dryRun));
  }

  private static List<String> first(AnswerDryRun dryRun) {
    String rows = Integer.toString(dryRun.rows().faulty() + dryRun.rows().undecided());
    if (!dryRun.remarks().faults().isEmpty()) {
      AnswerDryRun.Remarks.Fault fault = dryRun.remarks().faults().get(0);
      return List.of(rows, Integer.toString(fault.row()), fault.column(), fault.sentence());
    }
    return dryRun.remarks().queries().stream()
        .filter(query -> query.chosen() == null)
        .findFirst()
        .map(query -> List.of(rows, row(query), query.key(), query.sentence()))
        .orElse(List.of(rows, "", "", ""));
  }

  private static String row(AnswerDryRun.Query query) {
    return query.rows().isEmpty() ? "" : Integer.toString(query.rows().get(0));
  }
}
