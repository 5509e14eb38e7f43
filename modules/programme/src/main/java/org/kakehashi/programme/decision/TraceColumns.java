package org.kakehashi.programme.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.SourceColumns;
import org.kakehashi.programme.Trace;

/** What a decision rests on, in its place; empty texts stand for none. */
@Embeddable
class TraceColumns implements Comparable<TraceColumns> {
  private int position;
  private String words = "";
  private String reference = "";

  @Column(name = "source_title")
  private String sourceTitle = "";

  @Column(name = "source_date")
  private String sourceDate = "";

  protected TraceColumns() {}

  TraceColumns(int position, Trace trace) {
    this.position = position;
    this.words = trace.text();
    this.reference = Objects.requireNonNullElse(trace.reference(), "");
    Source source = trace.source();
    if (source != null) {
      this.sourceTitle = source.title();
      this.sourceDate = Objects.requireNonNullElse(SourceColumns.code(source.date()), "");
    }
  }

  Trace view() {
    return new Trace(
        words,
        reference,
        sourceTitle.isEmpty() ? null : new Source(sourceTitle, SourceColumns.date(sourceDate)));
  }

  @Override
  public int compareTo(TraceColumns other) {
    return Integer.compare(position, other.position);
  }
}
