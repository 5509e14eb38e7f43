package org.kakehashi.programme.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.SourceColumns;

/** What is decided, and where that is written. */
@Embeddable
class WordingColumns {
  @Column(name = "decided_text")
  private String text;

  @Embedded private @Nullable SourceColumns source;

  protected WordingColumns() {}

  WordingColumns(DecisionEntry entry) {
    text = entry.text();
    source = SourceColumns.of(entry.source());
  }

  String text() {
    return text;
  }

  @Nullable Source source() {
    return SourceColumns.read(source);
  }
}
