package org.kakehashi.programme.comparison;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.SourceColumns;

/** A citation in its place; an empty text stands for none. */
@Embeddable
class CitationColumns implements Comparable<CitationColumns> {
  private int position;
  private String criterion = "";
  private String option = "";
  private String supports = "";
  private String passage = "";

  @Embedded private @Nullable SourceColumns source;

  private String reference = "";

  protected CitationColumns() {}

  CitationColumns(int position, Citation citation) {
    this.position = position;
    this.criterion = Objects.requireNonNullElse(citation.criterion(), "");
    this.option = Objects.requireNonNullElse(citation.option(), "");
    this.supports = Objects.requireNonNullElse(citation.supports(), "");
    this.passage = citation.text();
    this.source = SourceColumns.of(citation.source());
    this.reference = Objects.requireNonNullElse(citation.reference(), "");
  }

  Citation view() {
    return new Citation(
        criterion,
        option,
        supports,
        passage,
        Objects.requireNonNull(SourceColumns.read(source)),
        reference);
  }

  @Override
  public int compareTo(CitationColumns other) {
    return Integer.compare(position, other.position);
  }
}
