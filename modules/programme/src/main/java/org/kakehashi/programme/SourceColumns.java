package org.kakehashi.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A {@link Source} as two columns. */
@Embeddable
public class SourceColumns {
  @Column(name = "source_title")
  private @Nullable String title;

  @Column(name = "source_date")
  private @Nullable String date;

  protected SourceColumns() {}

  private SourceColumns(Source source) {
    this.title = source.title();
    this.date = code(source.date());
  }

  public static @Nullable SourceColumns of(@Nullable Source source) {
    return source == null ? null : new SourceColumns(source);
  }

  /** The source those columns state, or null when they are empty. */
  public static @Nullable Source read(@Nullable SourceColumns columns) {
    return columns == null || columns.title == null
        ? null
        : new Source(columns.title, date(columns.date));
  }

  public static @Nullable String code(@Nullable StatedDate date) {
    return date == null ? null : date.code();
  }

  public static @Nullable StatedDate date(@Nullable String code) {
    return code == null || code.isEmpty() ? null : StatedDate.parse(code);
  }
}
