package org.kakehashi.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Source} as its title and the first day, last day and precision of its date; flat, so
 * that rows of a list can bear it as well.
 */
@Embeddable
public class SourceColumns {
  @Column(name = "source_title")
  private @Nullable String title;

  @Column(name = "source_from")
  private @Nullable LocalDate from;

  @Column(name = "source_to")
  private @Nullable LocalDate to;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_precision")
  private StatedDate.@Nullable Precision precision;

  protected SourceColumns() {}

  private SourceColumns(Source source) {
    this.title = source.title();
    StatedDate date = source.date();
    this.from = date == null ? null : date.from();
    this.to = date == null ? null : date.to();
    this.precision = date == null ? null : date.precision();
  }

  public static @Nullable SourceColumns of(@Nullable Source source) {
    return source == null ? null : new SourceColumns(source);
  }

  /** The source those columns state, or null when they are empty. */
  public static @Nullable Source read(@Nullable SourceColumns columns) {
    return columns == null || columns.title == null
        ? null
        : new Source(columns.title, columns.date());
  }

  private @Nullable StatedDate date() {
    return from == null || to == null || precision == null
        ? null
        : new StatedDate(from, to, precision);
  }
}
