package org.kakehashi.surveys.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.PageOf;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.SentMustCoverAnswers;
import org.kakehashi.surveys.intake.CountsReader;
import org.kakehashi.surveys.personal.TextScreening;
import org.kakehashi.surveys.survey.DefaultSurveys;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.texts.Limits;

/** Tries answer sheets and, when they are sound, takes them in. */
@ApplicationScoped
public class DryRuns {
  private static final Duration KEPT = Duration.ofHours(24);

  @PersistenceContext(unitName = "surveys")
  EntityManager em;

  @Inject Intake intake;
  @Inject CountsReader reader;
  @Inject DefaultSurveys surveys;
  @Inject MappedSheets mapped;
  @Inject TextScreening screening;
  @Inject Event<AuditEvent> audit;
  @Inject Clock clock;

  /** For the container. */
  public DryRuns() {}

  /** Opens a dry run. */
  @Transactional
  public AnswerDryRun open(Actor actor, AnswersUpload upload) {
    SurveyDraft survey = questionnaire(upload);
    return open(
        actor, upload, survey, intake.read(upload.answers().name(), upload.answers().bytes()));
  }

  AnswerDryRun open(
      Actor actor, AnswersUpload upload, SurveyDraft survey, List<UploadedTable> tables) {
    DryRunEntity dryRun = enter(actor, upload, survey);
    AnswerDryRun view = judged(dryRun, survey, judge(dryRun, survey, tables, dryRun.decisions()));
    fire(
        actor,
        "trial.opened",
        "trial:" + dryRun.id(),
        "rows=" + view.rows().in() + ", faulty=" + view.rows().faulty());
    return view;
  }

  /** Keeps the files of a dry run that nobody has judged yet. */
  DryRunEntity enter(Actor actor, AnswersUpload upload, SurveyDraft survey) {
    Integer sent = upload.sent();
    if (sent != null && sent < 0) {
      throw new SentMustCoverAnswers(sent, 0);
    }
    surveys.requireNew(upload.year(), survey.title());
    DryRunEntity dryRun = new DryRunEntity(actor.recordedAs(), upload, clock.instant().plus(KEPT));
    em.persist(dryRun);
    em.flush();
    em.persist(new DryRunAnswersEntity(dryRun.id(), upload.answers().bytes()));
    return dryRun;
  }

  SurveyDraft questionnaire(AnswersUpload upload) {
    try {
      return reader.questionnaire(upload.questionnaire());
    } catch (Invalid refused) {
      throw refused.within("questionnaire");
    }
  }

  /** A dry run as it stands. */
  @Transactional
  public AnswerDryRun dryRun(Actor actor, UUID id) {
    DryRunEntity dryRun = own(actor, id, LockModeType.PESSIMISTIC_READ);
    if (dryRun.outdated()) {
      return judgedAgain(own(actor, id, LockModeType.PESSIMISTIC_WRITE), List.of());
    }
    return dryRun.view(
        reader.questionnaire(dryRun.questionnaire()),
        new DryRunRemarks(connection(), id).remarks());
  }

  /** What may be personal data in its texts. */
  @Transactional
  public PersonalTexts.InDryRun personal(Actor actor, UUID id) {
    return SheetFlags.of(connection(), own(actor, id, LockModeType.PESSIMISTIC_READ).id());
  }

  /** The faults of a dry run, a page at a time. */
  @Transactional
  public PageOf<AnswerDryRun.Remarks.Fault> faults(Actor actor, UUID id, int page, int size) {
    own(actor, id, LockModeType.PESSIMISTIC_READ);
    return new DryRunRemarks(connection(), id).faultPage(page, size);
  }

  /** Corrects a cell. */
  @Transactional
  public AnswerDryRun correct(Actor actor, UUID id, int row, String heading, String value) {
    String sound = EnteredText.verbatim("value", "直した値", value, Limits.TEXT);
    DryRunEntity dryRun = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    ClerkDecisions decisions = dryRun.decisions();
    decisions.corrections().computeIfAbsent(row, number -> new HashMap<>()).put(heading, sound);
    SurveyDraft survey = reader.questionnaire(dryRun.questionnaire());
    SheetValidation run = judge(dryRun, survey, tables(dryRun, survey), decisions);
    String former = run.former(row, heading);
    dryRun.correct(new CorrectedCell(row, heading, former, sound, clock.instant(), actor.post()));
    return judged(dryRun, survey, run);
  }

  /** Leaves rows out. */
  @Transactional
  public AnswerDryRun exclude(Actor actor, UUID id, List<Integer> rows, String reason) {
    String why = EnteredText.required("reason", "除外の理由", reason, Limits.REASON);
    DryRunEntity dryRun = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    dryRun.exclude(rows, why);
    return judgedAgain(dryRun, rows);
  }

  /** Takes rows back in. */
  @Transactional
  public AnswerDryRun include(Actor actor, UUID id, List<Integer> rows) {
    DryRunEntity dryRun = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    dryRun.include(rows);
    return judgedAgain(dryRun, List.of());
  }

  /** Answers a query; how many were asked can be said at any time. */
  @Transactional
  public AnswerDryRun decide(Actor actor, UUID id, String query, String choice) {
    DryRunEntity dryRun = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    if (query.equals(SentCount.KEY)) {
      String sound = SentCount.sound(choice);
      dryRun.decide(chosen(actor, query, sound, sound.isEmpty() ? "" : "送付数：" + sound));
      return judgedAgain(dryRun, List.of());
    }
    QueryKind kind = QueryKind.of(query);
    RemarkCollector.Asked asked =
        kind == null ? null : new DryRunRemarks(connection(), id).remarks().asked().get(query);
    if (kind == null || asked == null) {
      throw new NotFound("query", query);
    }
    String said =
        choice.isEmpty() ? "" : QueryKind.sentence(query, asked.example()) + kind.label(choice);
    dryRun.decide(chosen(actor, query, choice, said));
    return judgedAgain(dryRun, List.of());
  }

  private ChosenColumns chosen(Actor actor, String query, String choice, String said) {
    return new ChosenColumns(query, choice, said, clock.instant(), actor.post());
  }

  /** Takes the answer sheets in, as the dry run judged them; the survey gets the dry run's id. */
  @Transactional
  public AnswerReceipt accept(Actor actor, UUID id) {
    DryRunEntity dryRun = own(actor, id, LockModeType.PESSIMISTIC_WRITE);
    if (dryRun.outdated()) {
      judgedAgain(dryRun, List.of());
    }
    SurveyDraft survey = reader.questionnaire(dryRun.questionnaire());
    AnswerReceipt receipt =
        new SheetAcceptance(em, surveys, screening, mapped).accept(actor, dryRun, survey);
    fire(actor, "answers.accepted", "survey:" + id, AnswerReceipts.told(receipt));
    return receipt;
  }

  /** Forgets a dry run. */
  @Transactional
  public void abandon(Actor actor, UUID id) {
    DryRunEntity dryRun = em.find(DryRunEntity.class, id);
    if (dryRun != null && dryRun.of(actor.recordedAs())) {
      em.remove(dryRun);
    }
  }

  DryRunEntity own(Actor actor, UUID id, LockModeType lock) {
    DryRunEntity dryRun = em.find(DryRunEntity.class, id, lock);
    if (dryRun == null || !dryRun.of(actor.recordedAs()) || dryRun.over(clock.instant())) {
      throw new NotFound("trial", id.toString());
    }
    return dryRun;
  }

  void fire(Actor actor, String action, String subject, String detail) {
    audit.fire(new AuditEvent(actor.recordedAs(), action, subject, detail));
  }

  AnswerDryRun judgedAgain(DryRunEntity dryRun, List<Integer> rows) {
    SurveyDraft survey = reader.questionnaire(dryRun.questionnaire());
    return judgedAgain(dryRun, survey, tables(dryRun, survey), rows);
  }

  AnswerDryRun judgedAgain(
      DryRunEntity dryRun, SurveyDraft survey, List<UploadedTable> tables, List<Integer> rows) {
    SheetValidation run = judge(dryRun, survey, tables, dryRun.decisions());
    rows.forEach(run::requireRow);
    return judged(dryRun, survey, run);
  }

  /** Reads the rows and puts the sound ones down. */
  private SheetValidation judge(
      DryRunEntity dryRun,
      SurveyDraft survey,
      List<UploadedTable> tables,
      ClerkDecisions decisions) {
    new DryRunRemarks(connection(), dryRun.id()).forget();
    try (SheetPages pages = new SheetPages(connection(), dryRun.id())) {
      SheetFlags flags = new SheetFlags(screening, pages);
      SheetValidation run =
          SheetValidation.of(dryRun.answersName(), tables, survey, decisions, flags);
      pages.end();
      flags.keep(connection(), dryRun.id());
      return run;
    }
  }

  private AnswerDryRun judged(DryRunEntity dryRun, SurveyDraft survey, SheetValidation run) {
    dryRun.judged(run);
    em.flush(); // before anybody locks it, which reads it anew
    new DryRunRemarks(connection(), dryRun.id()).keep(run.remarks(), run.counts());
    new LeftOutRows(connection()).keep(dryRun.id(), run.fates());
    return dryRun.view(survey, run.remarks());
  }

  List<UploadedTable> tables(DryRunEntity dryRun, SurveyDraft survey) {
    byte[] file = em.find(DryRunAnswersEntity.class, dryRun.id()).file();
    return tables(dryRun, survey, intake.read(dryRun.answersName(), file));
  }

  List<UploadedTable> tables(DryRunEntity dryRun, SurveyDraft survey, List<UploadedTable> read) {
    return mapped.tables(survey, read, em.find(DryRunMappingEntity.class, dryRun.id()));
  }

  /** The running transaction's own. */
  private Connection connection() {
    return em.unwrap(Connection.class);
  }
}
