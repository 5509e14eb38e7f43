package org.kakehashi.sessions.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.sessions.ConferenceName;

/** A {@link ConferenceName} as columns; an event that is the only one has an empty occasion. */
@Embeddable
class NameColumns {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String series;
  private String bureau;
  private String occasion;

  protected NameColumns() {}

  NameColumns(ConferenceName name) {
    fiscalYear = name.year().year();
    series = name.series();
    bureau = name.bureau();
    occasion = Objects.requireNonNullElse(name.occasion(), "");
  }

  String bureau() {
    return bureau;
  }

  ConferenceName read() {
    return new ConferenceName(new FiscalYear(fiscalYear), series, bureau, occasion);
  }
}
