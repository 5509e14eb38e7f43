package org.kakehashi.surveys.answers;

import jakarta.persistence.CollectionTable;
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
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.TooManyEntries;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.DryRunHasFaults;
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
  @Embedded private HolderColumns holder;
  @Embedded private UploadColumns upload;
  @Embedded private OutcomeColumns outcome;

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

  @ElementCollection
  @CollectionTable(
      schema = "surveys",
      name = "trial_decision",
      joinColumns = @JoinColumn(name = "trial_id"))
  @OrderBy("decidedAt, query")
  private List<ChosenColumns> chosen = new ArrayList<>();

  protected DryRunEntity() {}

  DryRunEntity(UUID account, AnswersUpload upload, Instant expiresAt) {
    this.id = UUID.randomUUID();
    this.holder = new HolderColumns(account, expiresAt);
    this.upload = new UploadColumns(upload);
    this.outcome = new OutcomeColumns();
  }

  UUID id() {
    return id;
  }

  boolean of(UUID someone) {
    return holder.is(someone);
  }

  boolean over(Instant now) {
    return !now.isBefore(holder.expiresAt());
  }

  Instant expiresAt() {
    return holder.expiresAt();
  }

  FiscalYear year() {
    return upload.year();
  }

  /** How many were asked. */
  SentCount sent(SurveyDraft survey) {
    return new SentCount(upload.sent(), survey.sent(), choices().get(SentCount.KEY));
  }

  /**
   * How many sheets are taken in.
   *
   * @throws DryRunHasFaults while something has to be corrected or decided, or nothing remains
   */
  int acceptable() {
    int faulty = rows().faulty() + rows().undecided();
    if (faulty > 0 || rows().accepted() == 0) {
      throw new DryRunHasFaults(faulty, rows().accepted());
    }
    return rows().accepted();
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

  /** Whether its rows were judged by the rules of an earlier version. */
  boolean outdated() {
    return outcome.outdated();
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
    chosen.removeIf(choice -> !choice.query().equals(SentCount.KEY));
  }

  void include(List<Integer> rows) {
    Set<Integer> back = Set.copyOf(rows);
    exclusions.removeIf(exclusion -> back.contains(exclusion.row()));
  }

  /** Answers a query, or takes the answer back where that is empty. */
  void decide(ChosenColumns answer) {
    chosen.removeIf(each -> each.query().equals(answer.query()));
    if (!answer.choice().isEmpty()) {
      chosen.add(answer);
    }
  }

  List<ChosenColumns> chosen() {
    return chosen;
  }

  List<CorrectedCell> corrections() {
    return corrections;
  }

  /** What the clerk decided so far. */
  ClerkDecisions decisions() {
    Map<Integer, String> reasons = new HashMap<>();
    exclusions.forEach(exclusion -> reasons.put(exclusion.row(), exclusion.reason()));
    return new ClerkDecisions(correctionsByRow(), reasons, choices());
  }

  private Map<String, String> choices() {
    Map<String, String> choices = new HashMap<>();
    chosen.forEach(each -> choices.put(each.query(), each.choice()));
    return choices;
  }

  private Map<Integer, Map<String, String>> correctionsByRow() {
    Map<Integer, Map<String, String>> byRow = new HashMap<>();
    corrections.forEach(
        correction ->
            byRow
                .computeIfAbsent(correction.row(), row -> new HashMap<>())
                .put(correction.heading(), correction.value()));
    return byRow;
  }

  /** How it stands, with the first remarks of each kind. */
  AnswerDryRun view(SurveyDraft survey, RemarkCollector remarks) {
    return new AnswerDryRun(
        id,
        year(),
        survey.title(),
        sent(survey).now(),
        outcome.rows(),
        new AnswerDryRun.Remarks(
            remarks.faults().subList(0, Math.min(RemarkCollector.KEPT, remarks.faults().size())),
            remarks.superseded(),
            remarks.recognised(),
            outcome.recognised(),
            queries(survey, remarks),
            remarks.notices()),
        new AnswerDryRun.Decisions(
            exclusions.stream().limit(RemarkCollector.KEPT).map(ExcludedRow::view).toList(),
            corrections.stream().limit(RemarkCollector.KEPT).map(CorrectedCell::view).toList(),
            ChosenColumns.views(chosen)),
        holder.expiresAt());
  }

  private List<AnswerDryRun.Query> queries(SurveyDraft survey, RemarkCollector remarks) {
    List<AnswerDryRun.Query> queries = new ArrayList<>();
    AnswerDryRun.Query sent = sent(survey).query();
    if (sent != null) {
      queries.add(sent);
    }
    queries.addAll(remarks.queries(choices()));
    return queries;
  }
}
