package org.kakehashi.programme.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.office.RecordEntity;

/** Keeps each correction with its reason, whichever record it is of. */
@Dependent
public class Corrections {
  @PersistenceContext(unitName = "programme")
  EntityManager em;

  /**
   * Notes why a record is corrected, in the transaction that corrects it.
   *
   * @param reason up to 1000 characters
   * @throws org.kakehashi.kernel.TextMustNotBeEmpty without a reason
   */
  public void note(Actor actor, Instant now, RecordEntity row, String reason) {
    String why = EnteredText.required("correction", "訂正の理由", reason, 1000);
    em.persist(new CorrectionEntity(row.id(), why, actor, now));
  }
}
