package org.kakehashi.office.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.Account;

/** An {@link Account.Term} as columns. */
@Embeddable
class TermColumns {
  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  protected TermColumns() {}

  TermColumns(Account.Term term) {
    this.openedOn = term.openedOn();
    this.closedOn = term.closedOn();
  }

  TermColumns closed(@Nullable LocalDate on) {
    return new TermColumns(new Account.Term(openedOn, on));
  }

  Account.Term view() {
    return new Account.Term(openedOn, closedOn);
  }
}
