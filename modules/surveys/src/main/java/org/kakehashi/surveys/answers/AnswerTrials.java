package org.kakehashi.surveys.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswerTrial;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SentMustCoverAnswers;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.TrialHasFaults;
import org.kakehashi.surveys.book.DefaultSurveys;
import org.kakehashi.surveys.book.SurveyDraft;
import org.kakehashi.surveys.intake.CountsReader;
import org.kakehashi.surveys.texts.Limits;

/** Tries answer sheets and, when they are sound, takes them in. */
@ApplicationScoped
public class AnswerTrials {
  private static final Duration KEPT = Duration.ofHours(24);

  @PersistenceContext(unitName = "surveys")
  EntityManager em;

  @Inject Intake intake;
  @Inject CountsReader reader;
  @Inject DefaultSurveys surveys;
  @Inject Event<AuditEvent> audit;
  @Inject Clock clock;

  /** For the container. */
  public AnswerTrials() {}

  /** An empty answer sheet table for a questionnaire. */
  public SurveyFile template(SurveyFile questionnaire) {
    String headings =
        AnswerColumns.template(reader.questionnaire(questionnaire)).stream()
            .map(heading -> '"' + heading.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","));
    return new SurveyFile(
        "answer-sheets-template.csv",
        ("\uFEFF" + headings + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Opens a trial. */
  @Transactional
  public AnswerTrial open(Actor actor, AnswersUpload upload) {
    Integer sent = upload.sent();
    if (sent != null && sent < 0) {
      throw new SentMustCoverAnswers(sent, 0);
    }
    SurveyDraft survey = reader.questionnaire(upload.questionnaire());
    List<UploadedTable> tables = tables(upload.answers().name(), upload.answers().bytes());
    surveys.requireNew(upload.year(), survey.title());
    DryRunEntity trial = new DryRunEntity(actor.account(), upload, clock.instant().plus(KEPT));
    em.persist(trial);
    em.flush();
    em.persist(new DryRunAnswersEntity(trial.id(), upload.answers().bytes()));
    AnswerTrial view = judged(trial, survey, judge(trial, survey, tables, trial.mendsByRow()));
    fire(
        actor,
        "trial.opened",
        "trial:" + trial.id(),
        "rows=" + view.rowsIn() + ", faulty=" + view.faultyRows());
    return view;
  }

  /** A trial as it stands. */
  @Transactional
  public AnswerTrial trial(Actor actor, UUID id) {
    DryRunEntity trial = own(actor, id, LockModeType.PESSIMISTIC_READ);
    return trial.view(
        reader.questionnaire(trial.questionnaire()), new TrialRemarks(connection(), id).remarks());
  }

  /** Corrects a cell. */
  @Transactional
  public AnswerTrial mend(Actor actor, UUID id, int row, String heading, String value) {
    String sound = EnteredText.verbatim("直した値", value, Limits.TEXT);
    DryRunEntity trial = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    Map<Integer, Map<String, String>> mends = trial.mendsByRow();
    mends.computeIfAbsent(row, number -> new HashMap<>()).put(heading, sound);
    SurveyDraft survey = reader.questionnaire(trial.questionnaire());
    TrialRun run = judge(trial, survey, tables(trial), mends);
    String former = run.former(row, heading);
    trial.mend(new MendedCell(row, heading, former, sound, clock.instant(), actor.post()));
    return judged(trial, survey, run);
  }

  /** Leaves rows out. */
  @Transactional
  public AnswerTrial exclude(Actor actor, UUID id, List<Integer> rows, String reason) {
    String why = EnteredText.required("除外の理由", reason, Limits.REASON);
    DryRunEntity trial = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    trial.exclude(rows, why);
    return judgedAgain(trial, rows);
  }

  /** Takes rows back in. */
  @Transactional
  public AnswerTrial include(Actor actor, UUID id, List<Integer> rows) {
    DryRunEntity trial = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    trial.include(rows);
    return judgedAgain(trial, List.of());
  }

  /** Takes the answer sheets in, as the trial judged them; the survey gets the trial's id. */
  @Transactional
  public AnswerReceipt accept(Actor actor, UUID id) {
    DryRunEntity trial = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    int accepted = trial.accepted();
    if (trial.faulty() > 0 || accepted == 0) {
      throw new TrialHasFaults(trial.faulty(), accepted);
    }
    SurveyDraft survey = reader.questionnaire(trial.questionnaire());
    surveys.requireNew(trial.year(), survey.title());
    long written = new SheetWriter(connection()).write(id);
    if (written != accepted) {
      throw new IllegalStateException(written + " of " + accepted + " sheets were written");
    }
    SurveyDraft counted =
        SheetTally.of(
            survey, trial.sent(survey), accepted, new TrialRemarks(connection(), id).counts());
    SurveyHead head = surveys.enter(actor, id, trial.year(), counted, accepted);
    AnswerReceiptEntity kept = new AnswerReceiptEntity(id, trial);
    em.persist(kept);
    em.remove(trial);
    AnswerReceipt receipt = kept.view(head);
    fire(actor, "answers.accepted", "survey:" + id, told(receipt));
    return receipt;
  }

  /** The receipt of a survey's answer sheets. */
  @Transactional
  public AnswerReceipt receipt(Actor actor, UUID survey) {
    AnswerReceiptEntity receipt = em.find(AnswerReceiptEntity.class, survey);
    if (receipt == null) {
      throw new NotFound("receipt", survey.toString());
    }
    AnswerReceipt view = receipt.view(surveys.head(actor, survey));
    if (!view.mends().isEmpty()) {
      fire(actor, "answers.viewed", "survey:" + survey, "receipt mends=" + view.mends().size());
    }
    return view;
  }

  /** Forgets a trial. */
  @Transactional
  public void abandon(Actor actor, UUID id) {
    DryRunEntity trial = em.find(DryRunEntity.class, id);
    if (trial != null && trial.of(actor.account())) {
      em.remove(trial);
    }
  }

  private DryRunEntity own(Actor actor, UUID id, LockModeType lock) {
    DryRunEntity trial = em.find(DryRunEntity.class, id, lock);
    if (trial == null || !trial.of(actor.account()) || trial.over(clock.instant())) {
      throw new NotFound("trial", id.toString());
    }
    return trial;
  }

  private void fire(Actor actor, String action, String subject, String detail) {
    audit.fire(new AuditEvent(actor.account(), action, subject, detail));
  }

  private static String told(AnswerReceipt receipt) {
    return "accepted="
        + receipt.accepted()
        + ", excluded="
        + receipt.excluded()
        + ", superseded="
        + receipt.superseded()
        + ", mended="
        + receipt.mended()
        + ", sha256="
        + receipt.answersSha256();
  }

  private AnswerTrial judgedAgain(DryRunEntity trial, List<Integer> rows) {
    SurveyDraft survey = reader.questionnaire(trial.questionnaire());
    TrialRun run = judge(trial, survey, tables(trial), trial.mendsByRow());
    rows.forEach(run::requireRow);
    return judged(trial, survey, run);
  }

  /** Reads the rows and puts the sound ones down. */
  private TrialRun judge(
      DryRunEntity trial,
      SurveyDraft survey,
      List<UploadedTable> tables,
      Map<Integer, Map<String, String>> mends) {
    new TrialRemarks(connection(), trial.id()).forget();
    try (SheetPages pages = new SheetPages(connection(), trial.id())) {
      TrialRun run =
          TrialRun.of(trial.answersName(), tables, survey, mends, trial.exclusionsByRow(), pages);
      pages.end();
      return run;
    }
  }

  private AnswerTrial judged(DryRunEntity trial, SurveyDraft survey, TrialRun run) {
    trial.judged(run);
    // before anybody locks it, which reads it anew
    em.flush();
    new TrialRemarks(connection(), trial.id()).keep(run.remarks(), run.counts());
    return trial.view(survey, run.remarks());
  }

  private List<UploadedTable> tables(DryRunEntity trial) {
    return tables(trial.answersName(), em.find(DryRunAnswersEntity.class, trial.id()).file());
  }

  private List<UploadedTable> tables(String name, byte[] answers) {
    return intake.read(name, answers);
  }

  /** The running transaction's own. */
  private Connection connection() {
    return em.unwrap(Connection.class);
  }
}
