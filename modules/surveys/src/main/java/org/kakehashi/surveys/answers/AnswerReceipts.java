package org.kakehashi.surveys.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.AuditEvent;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.PageOf;
import org.kakehashi.surveys.AnswerReceipt;
import org.kakehashi.surveys.AnswerReceipt.Fate;
import org.kakehashi.surveys.AnswerReceipt.LeftOut;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.survey.DefaultSurveys;

/** The receipts of answer sheets taken in. */
@ApplicationScoped
public class AnswerReceipts {
  private static final int LARGEST_PAGE = 1_000;

  @PersistenceContext(unitName = "surveys")
  EntityManager em;

  @Inject DefaultSurveys surveys;
  @Inject Event<AuditEvent> audit;

  /** For the container. */
  public AnswerReceipts() {}

  /** The receipt of a survey's answer sheets. */
  @Transactional
  public AnswerReceipt receipt(Actor actor, UUID survey) {
    AnswerReceipt view =
        receipt(survey).view(surveys.head(actor, survey), first(connection(), survey));
    if (!view.decisions().corrections().isEmpty()) {
      audit.fire(
          new AuditEvent(
              actor.recordedAs(),
              "answers.viewed",
              "survey:" + survey,
              "receipt mends=" + view.decisions().corrections().size()));
    }
    return view;
  }

  /** The rows of one fate. */
  @Transactional
  public PageOf<LeftOut> leftOut(UUID survey, Fate fate, int page, int size) {
    receipt(survey);
    int one = Math.min(Math.max(page, 1), 1_000_000);
    int fit = Math.min(Math.max(size, 1), LARGEST_PAGE);
    LeftOutRows rows = new LeftOutRows(connection());
    return new PageOf<>(
        rows.of(survey, fate, fit, (one - 1L) * fit), one, fit, rows.count(survey, fate));
  }

  /** The first rows of each fate. */
  static List<LeftOut> first(Connection connection, UUID survey) {
    List<LeftOut> first = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      first.addAll(new LeftOutRows(connection).of(survey, fate, AnswerReceipt.LISTED, 0));
    }
    return first;
  }

  /** What the audit is told: counts and the file's fingerprint, no answers. */
  static String told(AnswerReceipt receipt) {
    AnswerRows rows = receipt.rows();
    return "accepted=%d, excluded=%d, superseded=%d, mended=%d, sha256=%s"
        .formatted(
            rows.accepted(),
            rows.excluded(),
            rows.superseded(),
            receipt.corrected(),
            receipt.answersSha256());
  }

  private AnswerReceiptEntity receipt(UUID survey) {
    AnswerReceiptEntity receipt = em.find(AnswerReceiptEntity.class, survey);
    if (receipt == null) {
      throw new NotFound("receipt", survey.toString());
    }
    return receipt;
  }

  private Connection connection() {
    return em.unwrap(Connection.class);
  }
}
