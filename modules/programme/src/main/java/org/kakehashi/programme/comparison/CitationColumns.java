package org.kakehashi.programme.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.SourceColumns;

/** A citation in its place; an empty text stands for none. */
@Embeddable
class CitationColumns implements Comparable<CitationColumns> {
  private int position;
  private String criterion = "";
  private String option = "";
  private String supports = "";
  private String passage = "";

  @Column(name = "source_title")
  private String sourceTitle = "";

  @Column(name = "source_date")
  private String sourceDate = "";

  private String reference = "";

  protected CitationColumns() {}

  CitationColumns(int position, Citation citation) {
    this.position = position;
    this.criterion = Objects.requireNonNullElse(citation.criterion(), "");
    this.option = Objects.requireNonNullElse(citation.option(), "");
    this.supports = Objects.requireNonNullElse(citation.supports(), "");
    this.passage = citation.text();
    this.sourceTitle = citation.source().title();
    this.sourceDate = Objects.requireNonNullElse(SourceColumns.code(citation.source().date()), "");
    this.reference = Objects.requireNonNullElse(citation.reference(), "");
  }

  Citation view() {
    return new Citation(
        criterion,
        option,
        supports,
        passage,
        new Source(sourceTitle, SourceColumns.date(sourceDate)),
        reference);
  }

  @Override
  public int compareTo(CitationColumns other) {
    return Integer.compare(position, other.position);
  }
}
