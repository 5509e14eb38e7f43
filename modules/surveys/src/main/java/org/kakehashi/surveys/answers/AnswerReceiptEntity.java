package org.kakehashi.surveys.answers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswerReceipt.Fate;
import org.kakehashi.surveys.AnswerReceipt.LeftOut;
import org.kakehashi.surveys.SurveyHead;

/**
 * What became of a file's rows. Written once, never changed; the rows that were not taken in are
 * many and lie beside it ({@link LeftOutRows}).
 */
@Entity
@Table(schema = "surveys", name = "answer_receipt")
class AnswerReceiptEntity {
  @Id
  @Column(name = "survey_id")
  private UUID survey;

  @Embedded private RowColumns rows;

  @Column(name = "mended")
  private int corrected;

  @Column(name = "answers_sha256")
  private @Nullable String answersSha256;

  @ElementCollection
  @CollectionTable(schema = "surveys", name = "mend", joinColumns = @JoinColumn(name = "survey_id"))
  @OrderBy("row, heading")
  private List<CorrectedCell> corrections = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "surveys",
      name = "decision",
      joinColumns = @JoinColumn(name = "survey_id"))
  @OrderBy("decidedAt, query")
  private List<ChosenColumns> chosen = new ArrayList<>();

  protected AnswerReceiptEntity() {}

  /**
   * The receipt of a dry run taken in.
   *
   * @param out the rows left out; what was corrected in them is nobody's any more
   */
  AnswerReceiptEntity(UUID survey, DryRunEntity dryRun, Set<Integer> out) {
    this.survey = survey;
    this.rows = new RowColumns(dryRun.rows());
    this.answersSha256 = dryRun.answersSha256();
    dryRun.corrections().stream()
        .filter(cell -> !out.contains(cell.row()))
        .forEach(cell -> corrections.add(new CorrectedCell(cell)));
    dryRun.chosen().forEach(each -> chosen.add(new ChosenColumns(each)));
    this.corrected = corrections.size();
  }

  /**
   * The receipt as it is shown.
   *
   * @param leftOut the first rows of each fate
   */
  AnswerReceipt view(SurveyHead head, List<LeftOut> leftOut) {
    return new AnswerReceipt(
        head,
        rows.view(0),
        corrected,
        answersSha256,
        new Decisions(
            leftOut.stream()
                .filter(row -> row.fate() == Fate.EXCLUDED)
                .map(row -> new Decisions.Exclusion(row.row(), row.reason()))
                .toList(),
            corrections.stream().map(CorrectedCell::view).toList(),
            ChosenColumns.views(chosen)),
        leftOut);
  }
}
