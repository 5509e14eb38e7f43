package org.kakehashi.programme.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.SourceColumns;
import org.kakehashi.programme.Trace;

/** What a decision rests on, in its place; empty texts stand for none. */
@Embeddable
class TraceColumns implements Comparable<TraceColumns> {
  private int position;
  private String words = "";
  private String reference = "";

  @Embedded private @Nullable SourceColumns source;

  protected TraceColumns() {}

  TraceColumns(int position, Trace trace) {
    this.position = position;
    this.words = trace.text();
    this.reference = Objects.requireNonNullElse(trace.reference(), "");
    this.source = SourceColumns.of(trace.source());
  }

  Trace view() {
    return new Trace(words, reference, SourceColumns.read(source));
  }

  @Override
  public int compareTo(TraceColumns other) {
    return Integer.compare(position, other.position);
  }
}
