package org.kakehashi.surveys.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMappings;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerMappings.OpenDryRun;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.intake.CountsReader;
import org.kakehashi.surveys.survey.SurveyDraft;

/** Asks what the columns of a dry run's file are, before its rows are judged. */
@ApplicationScoped
public class DryRunMappings {
  private static final String OWN =
      "SELECT d.id, d.upload.fiscalYear, d.upload.answersName, d.holder.expiresAt"
          + " FROM DryRunEntity d WHERE d.holder.account = :account"
          + " AND d.holder.expiresAt > :now ORDER BY d.holder.expiresAt";

  /** Not by an outer join: the provider can't read the id that isn't there. */
  private static final String WAITING =
      "SELECT m.dryRun FROM DryRunMappingEntity m, DryRunEntity d WHERE d.id = m.dryRun"
          + " AND d.holder.account = :account AND m.mapping IS NULL";

  @PersistenceContext(unitName = "surveys")
  EntityManager em;

  @Inject Intake intake;
  @Inject CountsReader reader;
  @Inject DryRuns dryRuns;
  @Inject TableMappings mappings;
  @Inject Clock clock;

  /** For the container. */
  public DryRunMappings() {}

  /** What a dry run is about. */
  private record Asked(
      DryRunEntity dryRun,
      SurveyDraft survey,
      List<TargetField> fields,
      List<UploadedTable> tables) {}

  /** Opens a dry run, which waits for its mapping unless the headings are the form's own. */
  @Transactional
  public OpenDryRun open(Actor actor, AnswersUpload upload) {
    SurveyDraft survey = dryRuns.questionnaire(upload);
    String file = upload.answers().name();
    List<UploadedTable> tables = intake.read(file, upload.answers().bytes());
    if (canonical(survey, file, tables.get(0))) {
      AnswerDryRun opened = dryRuns.open(actor, upload, survey, tables);
      return view(em.find(DryRunEntity.class, opened.id()));
    }
    DryRunEntity dryRun = dryRuns.enter(actor, upload, survey);
    em.persist(new DryRunMappingEntity(dryRun.id()));
    dryRuns.fire(actor, "trial.opened", "trial:" + dryRun.id(), "columns to be mapped");
    return view(dryRun);
  }

  /** The headings are this product's own. */
  private static boolean canonical(SurveyDraft survey, String file, UploadedTable first) {
    if (first.rows().size() < 2) {
      return false;
    }
    try {
      AnswerColumns.read(file, survey, first.rows().get(0));
      return true;
    } catch (SurveyFileFaulty foreign) {
      return false;
    }
  }

  /** How a dry run's file could be read, or was. */
  @Transactional
  public MappingProposal proposal(Actor actor, UUID id) {
    Asked asked = asked(actor, id, LockModeType.PESSIMISTIC_READ);
    DryRunMappingEntity kept = em.find(DryRunMappingEntity.class, id);
    return Optional.ofNullable(kept)
        .flatMap(DryRunMappingEntity::mapping)
        .map(mapping -> mappings.revise(asked.fields(), asked.tables(), mapping))
        .orElseGet(() -> mappings.propose(AnswerFields.KIND, asked.fields(), asked.tables()));
  }

  /** The same for a given sheet and heading rows. */
  @Transactional
  public MappingProposal proposalAt(Actor actor, UUID id, String sheet, int first, int last) {
    Asked asked = asked(actor, id, LockModeType.PESSIMISTIC_READ);
    return mappings.proposeAt(asked.fields(), asked.tables(), sheet, first, last);
  }

  /** What was decided so far, with what the values suggest besides. */
  @Transactional
  public MappingProposal revised(Actor actor, UUID id, TableMapping decided) {
    Asked asked = asked(actor, id, LockModeType.PESSIMISTIC_READ);
    return mappings.revise(asked.fields(), asked.tables(), decided);
  }

  /** Reads a dry run's file so. */
  @Transactional
  public AnswerDryRun map(Actor actor, UUID id, TableMapping mapping) {
    Asked asked = asked(actor, id, LockModeType.PESSIMISTIC_WRITE);
    DryRunMappingEntity kept = em.find(DryRunMappingEntity.class, id);
    if (kept == null) {
      kept = new DryRunMappingEntity(id);
      em.persist(kept);
    }
    kept.decide(mapping);
    mappings.remember(AnswerFields.KIND, asked.fields(), asked.tables(), mapping);
    asked.dryRun().startOver();
    List<UploadedTable> mapped = dryRuns.tables(asked.dryRun(), asked.survey(), asked.tables());
    return dryRuns.judgedAgain(asked.dryRun(), asked.survey(), mapped, List.of());
  }

  /** The actor's own dry runs; read without their files. */
  @Transactional
  public List<OpenDryRun> open(Actor actor) {
    List<UUID> waiting =
        em.createQuery(WAITING, UUID.class)
            .setParameter("account", actor.recordedAs())
            .getResultList();
    return em.createQuery(OWN, Object[].class)
        .setParameter("account", actor.recordedAs())
        .setParameter("now", clock.instant())
        .getResultStream()
        .map(
            row ->
                new OpenDryRun(
                    (UUID) row[0],
                    new FiscalYear((Integer) row[1]),
                    (String) row[2],
                    waiting.contains((UUID) row[0]),
                    (Instant) row[3]))
        .toList();
  }

  private OpenDryRun view(DryRunEntity dryRun) {
    DryRunMappingEntity kept = em.find(DryRunMappingEntity.class, dryRun.id());
    boolean waiting = kept != null && kept.mapping().isEmpty();
    return new OpenDryRun(
        dryRun.id(), dryRun.year(), dryRun.answersName(), waiting, dryRun.expiresAt());
  }

  private Asked asked(Actor actor, UUID id, LockModeType lock) {
    DryRunEntity dryRun = dryRuns.own(actor, id, lock);
    byte[] file = em.find(DryRunAnswersEntity.class, id).file();
    SurveyDraft survey = reader.questionnaire(dryRun.questionnaire());
    return new Asked(
        dryRun, survey, AnswerFields.of(survey), intake.read(dryRun.answersName(), file));
  }
}
