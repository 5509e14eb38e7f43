package org.kakehashi.programme.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.DecisionEntry;

/** What tells a decision from all others: its fiscal year and its subject. */
@Embeddable
class HeadingColumns {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String subject;

  protected HeadingColumns() {}

  HeadingColumns(DecisionEntry entry) {
    fiscalYear = entry.year().year();
    subject = entry.subject();
  }

  FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  String subject() {
    return subject;
  }
}
