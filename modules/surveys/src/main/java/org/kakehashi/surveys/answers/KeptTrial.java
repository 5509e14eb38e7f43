package org.kakehashi.surveys.answers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.surveys.AnswerTrial;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.TooMany;

/**
 * A dry run: two files as they were handed in, and what the clerk decided about their rows. What it
 * comes to is worked out anew each time, so a trial can't disagree with what is taken in.
 */
@Entity
@Table(schema = "surveys", name = "trial")
class KeptTrial {
  private static final int MOST_MENDS = 5_000;

  @Id private UUID id;
  private UUID account;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  private @Nullable Integer sent;

  @Column(name = "questionnaire_name")
  private String questionnaireName;

  private byte[] questionnaire;

  @Column(name = "answers_name")
  private String answersName;

  private byte[] answers;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Version private int version;

  @ElementCollection
  @CollectionTable(
      schema = "surveys",
      name = "trial_mend",
      joinColumns = @JoinColumn(name = "trial_id"))
  @OrderBy("row, heading")
  private List<MendedCell> mends = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "surveys",
      name = "trial_exclusion",
      joinColumns = @JoinColumn(name = "trial_id"))
  @OrderBy("row")
  private List<ExcludedRow> exclusions = new ArrayList<>();

  protected KeptTrial() {}

  KeptTrial(UUID account, AnswersUpload upload, Instant expiresAt) {
    this.id = UUID.randomUUID();
    this.account = account;
    this.fiscalYear = upload.year().year();
    this.sent = upload.sent();
    this.questionnaireName = upload.questionnaire().name();
    this.questionnaire = upload.questionnaire().bytes();
    this.answersName = upload.answers().name();
    this.answers = upload.answers().bytes();
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
    return new FiscalYear(fiscalYear);
  }

  @Nullable Integer sent() {
    return sent;
  }

  SurveyFile questionnaire() {
    return new SurveyFile(questionnaireName, questionnaire);
  }

  SurveyFile answers() {
    return new SurveyFile(answersName, answers);
  }

  /** What the answers file is known by, 64 hexadecimal digits. */
  String answersSha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answers));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  void mend(int row, String heading, String value) {
    mends.removeIf(mend -> mend.row() == row && mend.heading().equals(heading));
    if (mends.size() >= MOST_MENDS) {
      throw new TooMany("値の訂正", MOST_MENDS);
    }
    mends.add(new MendedCell(row, heading, value));
  }

  void exclude(List<Integer> rows, String reason) {
    include(rows);
    rows.stream().distinct().forEach(row -> exclusions.add(new ExcludedRow(row, reason)));
  }

  void include(List<Integer> rows) {
    exclusions.removeIf(exclusion -> rows.contains(exclusion.row()));
  }

  List<AnswerTrial.Mend> mends() {
    return mends.stream()
        .map(mend -> new AnswerTrial.Mend(mend.row(), mend.heading(), mend.value()))
        .toList();
  }

  List<AnswerTrial.Exclusion> exclusions() {
    return exclusions.stream().map(ExcludedRow::view).toList();
  }

  Map<Integer, Map<String, String>> mendsByRow() {
    Map<Integer, Map<String, String>> byRow = new HashMap<>();
    mends.forEach(
        mend ->
            byRow
                .computeIfAbsent(mend.row(), row -> new HashMap<>())
                .put(mend.heading(), mend.value()));
    return byRow;
  }

  Map<Integer, String> exclusionsByRow() {
    Map<Integer, String> byRow = new HashMap<>();
    exclusions.forEach(exclusion -> byRow.put(exclusion.row(), exclusion.reason()));
    return byRow;
  }
}
