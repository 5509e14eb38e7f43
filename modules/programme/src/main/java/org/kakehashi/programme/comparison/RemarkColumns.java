package org.kakehashi.programme.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.SourceColumns;

/** What people wrote about a comparison besides its table. */
@Embeddable
class RemarkColumns {
  @Column(name = "reference_note")
  private @Nullable String referenceNote;

  private @Nullable String conclusion;
  @Embedded private @Nullable SourceColumns source;

  protected RemarkColumns() {}

  RemarkColumns(ComparisonEntry entry) {
    referenceNote = entry.referenceNote();
    conclusion = entry.conclusion();
    source = SourceColumns.of(entry.source());
  }

  @Nullable String referenceNote() {
    return referenceNote;
  }

  @Nullable String conclusion() {
    return conclusion;
  }

  @Nullable Source source() {
    return SourceColumns.read(source);
  }
}
