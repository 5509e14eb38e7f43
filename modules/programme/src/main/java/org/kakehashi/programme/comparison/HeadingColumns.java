package org.kakehashi.programme.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.ComparisonEntry;

/** What tells a comparison from all others: its fiscal year and its title. */
@Embeddable
class HeadingColumns {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String title;

  protected HeadingColumns() {}

  HeadingColumns(ComparisonEntry entry) {
    fiscalYear = entry.year().year();
    title = entry.title();
  }

  FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  String title() {
    return title;
  }
}
