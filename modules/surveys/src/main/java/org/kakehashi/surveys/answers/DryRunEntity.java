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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.TooManyEntries;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.survey.SurveyDraft;

/**
 * A dry run: two files as they were handed in, what the clerk decided about their rows, and what
 * they come to by that. The rows are judged once a decision; what was shown is what is taken in.
 */
@Entity
@Table(schema = "surveys", name = "trial")
class DryRunEntity {
  private static final int MOST_MENDS = 5_000;

  @Id private UUID id;
  private UUID account;
  @Embedded private UploadColumns upload;
  @Embedded private OutcomeColumns outcome;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Version private int version;

  @ElementCollection
  @CollectionTable(
      schema = "surveys",
      name = "trial_mend",
      joinColumns = @JoinColumn(name = "trial_id"))
  @OrderBy("row, heading")
  private List<CorrectedCell> corrections = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "surveys",
      name = "trial_exclusion",
      joinColumns = @JoinColumn(name = "trial_id"))
  @OrderBy("row")
  private List<ExcludedRow> exclusions = new ArrayList<>();

  protected DryRunEntity() {}

  DryRunEntity(UUID account, AnswersUpload upload, Instant expiresAt) {
    this.id = UUID.randomUUID();
    this.account = account;
    this.upload = new UploadColumns(upload);
    this.outcome = new OutcomeColumns();
    this.expiresAt = expiresAt;
  }

  UUID id() {
    return id;
  }

  boolean of(UUID someone) {
    return account.equals(someone);
  }

  boolean over(Instant now) {
    return !now.isBefore(expiresAt);
  }

  Instant expiresAt() {
    return expiresAt;
  }

  FiscalYear year() {
    return upload.year();
  }

  /** How many were asked, as stated with the upload or else in the questionnaire. */
  @Nullable Integer sent(SurveyDraft survey) {
    Integer stated = upload.sent();
    return stated == null ? survey.sent() : stated;
  }

  SurveyFile questionnaire() {
    return upload.questionnaire();
  }

  String answersName() {
    return upload.answersName();
  }

  /** What the answers file is known by, 64 hexadecimal digits. */
  String answersSha256() {
    return upload.answersSha256();
  }

  /** Keeps what its rows came to. */
  void judged(SheetValidation run) {
    outcome = new OutcomeColumns(run);
  }

  AnswerRows rows() {
    return outcome.rows();
  }

  void correct(CorrectedCell cell) {
    corrections.removeIf(cell::sameCell);
    if (corrections.size() >= MOST_MENDS) {
      throw new TooManyEntries("corrections", "直した値", MOST_MENDS);
    }
    corrections.add(cell);
  }

  void exclude(List<Integer> rows, String reason) {
    include(rows);
    rows.stream().distinct().forEach(row -> exclusions.add(new ExcludedRow(row, reason)));
  }

  /** What stands in a column's corrected cells now, by row. */
  Map<Integer, String> correctedIn(String heading) {
    Map<Integer, String> values = new HashMap<>();
    corrections.stream()
        .filter(correction -> correction.heading().equals(heading))
        .forEach(correction -> values.put(correction.row(), correction.value()));
    return values;
  }

  /** Forgets what was decided about rows and cells: the table is read as another now. */
  void startOver() {
    corrections.clear();
    exclusions.clear();
  }

  void include(List<Integer> rows) {
    exclusions.removeIf(exclusion -> rows.contains(exclusion.row()));
  }

  List<ExcludedRow> exclusions() {
    return exclusions;
  }

  /** The corrections of rows that are taken in; what stood in the others is nobody's any more. */
  List<CorrectedCell> correctionsTakenIn() {
    Set<Integer> out = exclusions.stream().map(ExcludedRow::row).collect(Collectors.toSet());
    return corrections.stream().filter(correction -> !out.contains(correction.row())).toList();
  }

  Map<Integer, Map<String, String>> correctionsByRow() {
    Map<Integer, Map<String, String>> byRow = new HashMap<>();
    corrections.forEach(
        correction ->
            byRow
                .computeIfAbsent(correction.row(), row -> new HashMap<>())
                .put(correction.heading(), correction.value()));
    return byRow;
  }

  Map<Integer, String> exclusionsByRow() {
    Map<Integer, String> byRow = new HashMap<>();
    exclusions.forEach(exclusion -> byRow.put(exclusion.row(), exclusion.reason()));
    return byRow;
  }

  /** How it stands, with the first remarks of each kind. */
  AnswerDryRun view(SurveyDraft survey, RemarkCollector remarks) {
    return new AnswerDryRun(
        id,
        year(),
        survey.title(),
        sent(survey),
        outcome.rows(),
        new AnswerDryRun.Remarks(
            remarks.faults(), remarks.superseded(), remarks.recognised(), outcome.recognised()),
        new AnswerDryRun.Decisions(
            exclusions.stream().limit(RemarkCollector.KEPT).map(ExcludedRow::view).toList(),
            corrections.stream().limit(RemarkCollector.KEPT).map(CorrectedCell::view).toList()),
        expiresAt);
  }
}
