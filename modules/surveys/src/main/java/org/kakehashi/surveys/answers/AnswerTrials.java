package org.kakehashi.surveys.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.Intake;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswerTrial;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SentMustCoverAnswers;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.TrialHasFaults;
import org.kakehashi.surveys.book.SurveyBook;
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
  @Inject SurveyBook surveys;
  @Inject Event<AuditEvent> audit;
  @Inject Clock clock;

  /** For the container. */
  public AnswerTrials() {}

  /** What a trial's files come to. */
  private record Reading(SurveyDraft survey, TrialRun run) {}

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
    forgetExpired();
    Integer sent = upload.sent();
    if (sent != null && sent < 0) {
      throw new SentMustCoverAnswers(sent, 0);
    }
    KeptTrial trial = new KeptTrial(actor.account(), upload, clock.instant().plus(KEPT));
    Reading reading = reading(trial);
    surveys.requireNew(trial.year(), reading.survey().title());
    em.persist(trial);
    AnswerTrial view = view(trial, reading);
    fire(
        actor,
        "trial.opened",
        "trial:" + trial.id(),
        "rows=" + view.rowsIn() + ", faulty=" + view.faultyRows());
    return view;
  }

  /** A trial as it stands; that one is over must not keep the expired ones from going. */
  @Transactional(dontRollbackOn = NotFound.class)
  public AnswerTrial trial(Actor actor, UUID id) {
    KeptTrial trial = own(actor, id, LockModeType.NONE);
    return view(trial, reading(trial));
  }

  /** Corrects a cell. */
  @Transactional
  public AnswerTrial mend(Actor actor, UUID id, int row, String heading, String value) {
    String sound = Limits.within("値", value, Limits.TEXT);
    KeptTrial trial = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    trial.mend(row, heading, sound);
    Reading reading = reading(trial);
    reading.run().requireRow(row);
    reading.run().requireColumn(heading);
    return view(trial, reading);
  }

  /** Leaves rows out. */
  @Transactional
  public AnswerTrial exclude(Actor actor, UUID id, List<Integer> rows, String reason) {
    String why = Limits.said("除外の理由", reason, Limits.REASON);
    KeptTrial trial = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    trial.exclude(rows, why);
    Reading reading = reading(trial);
    rows.forEach(reading.run()::requireRow);
    return view(trial, reading);
  }

  /** Takes rows back in. */
  @Transactional
  public AnswerTrial include(Actor actor, UUID id, List<Integer> rows) {
    KeptTrial trial = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    trial.include(rows);
    return view(trial, reading(trial));
  }

  /** Takes the answer sheets in. */
  @Transactional
  public AnswerReceipt accept(Actor actor, UUID id) {
    KeptTrial trial = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    Reading reading = reading(trial);
    TrialRun run = reading.run();
    int accepted = run.sheets().size();
    if (run.faultyRows() > 0 || accepted == 0) {
      throw new TrialHasFaults(run.faultyRows(), accepted);
    }
    surveys.requireNew(trial.year(), reading.survey().title());
    UUID survey = UUID.randomUUID();
    SheetStore store = new SheetStore(em);
    store.write(survey, run.sheets());
    SurveyDraft counted =
        SheetTally.of(
            reading.survey(), sent(reading.survey(), trial.sent()), accepted, store.counts(survey));
    SurveyHead head = surveys.enter(actor, survey, trial.year(), counted, accepted);
    KeptReceipt kept = new KeptReceipt(survey, run, trial);
    em.persist(kept);
    em.remove(trial);
    AnswerReceipt receipt = kept.view(head);
    fire(actor, "answers.accepted", "survey:" + survey, told(id, receipt));
    return receipt;
  }

  /** The receipt of a survey's answer sheets. */
  @Transactional
  public AnswerReceipt receipt(Actor actor, UUID survey) {
    forgetExpired();
    KeptReceipt receipt = em.find(KeptReceipt.class, survey);
    if (receipt == null) {
      throw new NotFound("receipt", survey.toString());
    }
    return receipt.view(surveys.head(actor, survey));
  }

  /** Forgets a trial. */
  @Transactional
  public void abandon(Actor actor, UUID id) {
    forgetExpired();
    KeptTrial trial = em.find(KeptTrial.class, id);
    if (trial != null && trial.of(actor.account())) {
      em.remove(trial);
    }
  }

  private KeptTrial own(Actor actor, UUID id, LockModeType lock) {
    forgetExpired();
    KeptTrial trial = em.find(KeptTrial.class, id, lock);
    if (trial == null || !trial.of(actor.account()) || trial.over(clock.instant())) {
      throw new NotFound("trial", id.toString());
    }
    return trial;
  }

  /** Answers are not kept longer than promised; one that somebody is at work on waits. */
  private void forgetExpired() {
    em.createNativeQuery(
            "DELETE FROM surveys.trial WHERE id IN (SELECT id FROM surveys.trial"
                + " WHERE expires_at <= ? FOR UPDATE SKIP LOCKED)")
        .setParameter(1, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  private void fire(Actor actor, String action, String subject, String detail) {
    audit.fire(new AuditEvent(actor.account(), action, subject, detail));
  }

  private static String told(UUID trial, AnswerReceipt receipt) {
    return "trial="
        + trial
        + ", accepted="
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

  private Reading reading(KeptTrial trial) {
    SurveyDraft survey = reader.questionnaire(trial.questionnaire());
    SurveyFile answers = trial.answers();
    return new Reading(
        survey,
        TrialRun.of(
            answers.name(),
            intake.read(answers.name(), answers.bytes()),
            survey,
            trial.mendsByRow(),
            trial.exclusionsByRow()));
  }

  private static AnswerTrial view(KeptTrial trial, Reading reading) {
    TrialRun run = reading.run();
    return new AnswerTrial(
        trial.id(),
        trial.year(),
        reading.survey().title(),
        sent(reading.survey(), trial.sent()),
        run.rowsIn(),
        run.sheets().size(),
        run.faultyRows(),
        run.supersededRows(),
        run.excludedRows(),
        run.remarks().recognisedCount(),
        run.remarks().faults(),
        run.superseded(),
        first(trial.exclusions()),
        run.remarks().recognised(),
        first(trial.mends()),
        trial.expiresAt());
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(Remarks.KEPT, all.size()));
  }

  private static @Nullable Integer sent(SurveyDraft survey, @Nullable Integer stated) {
    return stated == null ? survey.sent() : stated;
  }
}
