package org.kakehashi.surveys.answers;

import java.util.List;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.surveys.survey.SurveyDraft;

/**
 * Which rows answer anything at all. A number alone, boxes left unticked, 非該当 and 無回答 are no
 * answer: such a row is neither a person by itself nor does it replace what somebody said.
 */
final class SpokenRows {
  private final int[] questions;
  private final int receipt;
  private final ClerkDecisions decisions;

  SpokenRows(SurveyDraft survey, AnswerColumns columns, ClerkDecisions decisions) {
    this.receipt = columns.receipt();
    this.decisions = decisions;
    this.questions = new int[columns.headings().size()];
    for (int q = 1; q <= survey.questions().size(); q++) {
      for (int column : columns.of(q).options()) {
        questions[column] = q;
      }
    }
  }

  boolean answers(UploadedRow row) {
    List<String> cells = row.cells();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      if (column != receipt && !cell.isEmpty() && says(column, cell)) {
        return true;
      }
    }
    return false;
  }

  private boolean says(int column, String cell) {
    String bare = cell.strip();
    if (bare.isEmpty() || bare.equals(CurrentRow.NOT_ASKED) || bare.equals(CurrentRow.NO_ANSWER)) {
      return false;
    }
    int question = column < questions.length ? questions[column] : 0;
    if (question == 0) {
      return true;
    }
    return !TickAnswers.unticked(bare)
        && !(TickAnswers.open(bare)
            && "not_chosen".equals(decisions.choice(TickAnswers.key(question, bare))));
  }
}
