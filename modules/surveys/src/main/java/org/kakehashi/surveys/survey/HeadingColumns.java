package org.kakehashi.surveys.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kakehashi.kernel.FiscalYear;

/** What stands over a survey: its year, its title and whom it was sent to, verbatim. */
@Embeddable
class HeadingColumns {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String title;
  private String addressees;

  protected HeadingColumns() {}

  HeadingColumns(FiscalYear year, SurveyDraft draft) {
    this.fiscalYear = year.year();
    this.title = draft.title();
    this.addressees = draft.addressees();
  }

  FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  String title() {
    return title;
  }

  String addressees() {
    return addressees;
  }
}
