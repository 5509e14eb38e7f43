package org.kakehashi.surveys.answers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.SurveyHead;

/** What became of a file's rows. Written once, never changed. */
@Entity
@Table(schema = "surveys", name = "answer_receipt")
class AnswerReceiptEntity {
  @Id
  @Column(name = "survey_id")
  private UUID survey;

  @Column(name = "rows_in")
  private int rowsIn;

  private int accepted;
  private int excluded;
  private int superseded;

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
    this.rowsIn = dryRun.rowsIn();
    this.accepted = dryRun.accepted();
    this.excluded = dryRun.excluded();
    this.superseded = dryRun.superseded();
    this.answersSha256 = dryRun.answersSha256();
    dryRun.exclusions().forEach(row -> exclusions.add(new ExcludedRow(row.row(), row.reason())));
    dryRun.correctionsTakenIn().forEach(cell -> corrections.add(new CorrectedCell(cell)));
    this.corrected = corrections.size();
  }

  AnswerReceipt view(SurveyHead head) {
    return new AnswerReceipt(
        head,
        rowsIn,
        accepted,
        excluded,
        superseded,
        corrected,
        answersSha256,
        exclusions.stream().map(ExcludedRow::view).toList(),
        corrections.stream().map(CorrectedCell::view).toList(),
        head.facts().sent(),
        head.responseRate());
  }
}
