package org.kakehashi.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link StatedDate} as its first day, its last day and its precision, so that the database can
 * be asked what falls into a month. Entities with several name the columns of each by
 * {@code @AttributeOverride}.
 */
@Embeddable
public class StatedDateColumns {
  @Column(name = "stated_from")
  private @Nullable LocalDate from;

  @Column(name = "stated_to")
  private @Nullable LocalDate to;

  @Enumerated(EnumType.STRING)
  @Column(name = "stated_precision")
  private StatedDate.@Nullable Precision precision;

  protected StatedDateColumns() {}

  private StatedDateColumns(StatedDate date) {
    this.from = date.from();
    this.to = date.to();
    this.precision = date.precision();
  }

  /** Its columns, or null when no date is stated. */
  public static @Nullable StatedDateColumns of(@Nullable StatedDate date) {
    return date == null ? null : new StatedDateColumns(date);
  }

  /** The date those columns state, or null when they are empty. */
  public static @Nullable StatedDate read(@Nullable StatedDateColumns columns) {
    return columns == null
            || columns.from == null
            || columns.to == null
            || columns.precision == null
        ? null
        : new StatedDate(columns.from, columns.to, columns.precision);
  }
}
