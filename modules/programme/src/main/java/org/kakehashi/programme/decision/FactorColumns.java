package org.kakehashi.programme.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.kakehashi.programme.Factor;

/** What is written under one heading. */
@Embeddable
class FactorColumns {
  @Enumerated(EnumType.STRING)
  private Factor factor = Factor.FIELD;

  private String words = "";

  protected FactorColumns() {}

  FactorColumns(Factor factor, String words) {
    this.factor = factor;
    this.words = words;
  }

  Factor factor() {
    return factor;
  }

  String words() {
    return words;
  }
}
