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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.SurveyHead;

/** What became of a file's rows. Written once, never changed. */
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
  @CollectionTable(
      schema = "surveys",
      name = "exclusion",
      joinColumns = @JoinColumn(name = "survey_id"))
  @OrderBy("row")
  private List<ExcludedRow> exclusions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(schema = "surveys", name = "mend", joinColumns = @JoinColumn(name = "survey_id"))
  @OrderBy("row, heading")
  private List<CorrectedCell> corrections = new ArrayList<>();

  protected AnswerReceiptEntity() {}

  AnswerReceiptEntity(UUID survey, DryRunEntity dryRun) {
    this.survey = survey;
    this.rows = new RowColumns(dryRun.rows());
    this.answersSha256 = dryRun.answersSha256();
    dryRun.exclusions().forEach(row -> exclusions.add(new ExcludedRow(row.row(), row.reason())));
    dryRun.correctionsTakenIn().forEach(cell -> corrections.add(new CorrectedCell(cell)));
    this.corrected = corrections.size();
  }

  AnswerReceipt view(SurveyHead head) {
    return new AnswerReceipt(
        head,
        rows.view(),
        corrected,
        answersSha256,
        new AnswerDryRun.Decisions(
            exclusions.stream().map(ExcludedRow::view).toList(),
            corrections.stream().map(CorrectedCell::view).toList()));
  }
}
