package org.kakehashi.programme.comparison;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.RecordEntity;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.ComparisonTable;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Legend;
import org.kakehashi.programme.SourceColumns;

/**
 * A comparison's row with its formats, criteria, cells and citations; each change is a revision.
 */
@Entity
@Table(schema = "programme", name = "comparison")
class ComparisonEntity extends RecordEntity {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String title;

  @Column(name = "row_header")
  private String rowHeader;

  private int revision;
  private String fingerprint;

  @Column(name = "word_double_circle")
  private String doubleCircle;

  @Column(name = "word_circle")
  private String circle;

  @Column(name = "word_triangle")
  private String triangle;

  @Column(name = "word_cross")
  private String cross;

  @Column(name = "reference_note")
  private @Nullable String referenceNote;

  private @Nullable String conclusion;
  @Embedded private @Nullable SourceColumns source;

  @ElementCollection
  @CollectionTable(
      schema = "programme",
      name = "comparison_option",
      joinColumns = @JoinColumn(name = "comparison_id"))
  private List<NameColumns> options = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "programme",
      name = "comparison_criterion",
      joinColumns = @JoinColumn(name = "comparison_id"))
  private List<NameColumns> criteria = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "programme",
      name = "comparison_cell",
      joinColumns = @JoinColumn(name = "comparison_id"))
  private List<CellColumns> cells = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "programme",
      name = "comparison_citation",
      joinColumns = @JoinColumn(name = "comparison_id"))
  private List<CitationColumns> citations = new ArrayList<>();

  protected ComparisonEntity() {}

  ComparisonEntity(UUID id, Actor actor, Instant now, ComparisonEntry entry) {
    super(id);
    revise(actor, now, entry);
  }

  /** Writes the next revision. */
  final void revise(Actor actor, Instant now, ComparisonEntry entry) {
    sign(actor, now);
    revision++;
    fingerprint = Fingerprint.of(entry);
    fiscalYear = entry.year().year();
    title = entry.title();
    rowHeader = entry.rowHeader();
    doubleCircle = entry.legend().doubleCircle();
    circle = entry.legend().circle();
    triangle = entry.legend().triangle();
    cross = entry.legend().cross();
    referenceNote = entry.referenceNote();
    conclusion = entry.conclusion();
    source = SourceColumns.of(entry.source());
    options.clear();
    entry.options().forEach(name -> options.add(new NameColumns(options.size(), name)));
    criteria.clear();
    cells.clear();
    for (Criterion criterion : entry.criteria()) {
      int row = criteria.size();
      criteria.add(new NameColumns(row, criterion.name()));
      for (int column = 0; column < criterion.cells().size(); column++) {
        cells.add(new CellColumns(row, column, criterion.cells().get(column)));
      }
    }
    citations.clear();
    entry.citations().forEach(c -> citations.add(new CitationColumns(citations.size(), c)));
  }

  Comparison view() {
    return new Comparison(
        id(),
        version(),
        revision,
        fingerprint,
        new ComparisonEntry(
            new FiscalYear(fiscalYear),
            title,
            new ComparisonTable(
                rowHeader,
                options.stream().sorted().map(NameColumns::name).toList(),
                criteria.stream().sorted().map(this::criterion).toList(),
                new Legend(doubleCircle, circle, triangle, cross)),
            citations.stream().sorted().map(CitationColumns::view).toList(),
            referenceNote,
            conclusion,
            SourceColumns.read(source)));
  }

  private Criterion criterion(NameColumns name) {
    List<ComparisonCell> row =
        cells.stream()
            .filter(cell -> cell.criterion() == name.position())
            .sorted()
            .map(CellColumns::view)
            .toList();
    return new Criterion(name.name(), row);
  }
}
