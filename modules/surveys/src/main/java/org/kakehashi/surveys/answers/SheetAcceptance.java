package org.kakehashi.surveys.answers;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.personal.TextScreening;
import org.kakehashi.surveys.survey.DefaultSurveys;
import org.kakehashi.surveys.survey.SurveyDraft;

/** Makes a survey and its receipt of a dry run, in the running transaction. */
final class SheetAcceptance {
  private final EntityManager em;
  private final DefaultSurveys surveys;
  private final TextScreening screening;
  private final MappedSheets mapped;

  SheetAcceptance(
      EntityManager em, DefaultSurveys surveys, TextScreening screening, MappedSheets mapped) {
    this.em = em;
    this.surveys = surveys;
    this.screening = screening;
    this.mapped = mapped;
  }

  /** Takes in the sheets as they were judged; the survey gets the id of the dry run. */
  AnswerReceipt accept(Actor actor, DryRunEntity dryRun, SurveyDraft survey) {
    UUID id = dryRun.id();
    int accepted = dryRun.acceptable();
    dryRun.sent(survey).requireDecided();
    surveys.requireNew(dryRun.year(), survey.title());
    Connection connection = em.unwrap(Connection.class);
    long written = new SheetWriter(connection).write(id);
    if (written != accepted) {
      throw new IllegalStateException(written + " of " + accepted + " sheets were written");
    }
    Map<Integer, Long> counts = new DryRunRemarks(connection, id).counts();
    SurveyDraft counted = SheetTally.of(survey, dryRun.sent(survey).now(), accepted, counts);
    SurveyHead head = surveys.enter(actor, id, dryRun.year(), counted, accepted);
    screening.takeIn(id);
    LeftOutRows leftOut = new LeftOutRows(connection);
    AnswerReceiptEntity receipt = new AnswerReceiptEntity(id, dryRun, leftOut.excluded(id));
    em.persist(receipt);
    em.flush();
    leftOut.enter(id);
    mapped.enter(em, id);
    em.remove(dryRun);
    return receipt.view(head, AnswerReceipts.first(connection, id));
  }
}
