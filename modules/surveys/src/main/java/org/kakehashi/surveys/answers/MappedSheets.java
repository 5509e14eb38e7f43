package org.kakehashi.surveys.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.TableMappings;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.surveys.survey.SurveyDraft;

/** The tables of a dry run's file as its mapping reads them. */
@ApplicationScoped
public class MappedSheets {
  private static final String ENTER =
      "INSERT INTO surveys.answer_mapping (survey_id, mapping)"
          + " SELECT trial_id, mapping FROM surveys.trial_mapping"
          + " WHERE trial_id = ?1 AND mapping IS NOT NULL";

  @Inject TableMappings mappings;

  /** For the container. */
  public MappedSheets() {}

  /** The canonical table; the tables as they are where nothing was mapped. */
  List<UploadedTable> tables(
      SurveyDraft survey, List<UploadedTable> tables, @Nullable DryRunMappingEntity kept) {
    if (kept == null) {
      return tables;
    }
    return kept.mapping()
        .map(mapping -> List.of(mappings.apply(AnswerFields.of(survey), tables, mapping)))
        .orElse(tables);
  }

  /** Keeps how the file was read, with the receipt of the survey of the dry run's id. */
  void enter(EntityManager em, UUID dryRun) {
    em.createNativeQuery(ENTER).setParameter(1, dryRun).executeUpdate();
  }
}
