package org.kakehashi.programme.comparison;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
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
import org.kakehashi.office.RecordEntity;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.ComparisonTable;
import org.kakehashi.programme.Criterion;

/**
 * A comparison's row with its formats, criteria, cells and citations; each change is a revision.
 */
@Entity
@Table(schema = "programme", name = "comparison")
class ComparisonEntity extends RecordEntity {
  @Embedded private HeadingColumns heading;
  @Embedded private @Nullable RevisionColumns revision;
  @Embedded private FrameColumns frame;

  /** Null when nothing is written. */
  @Embedded private @Nullable RemarkColumns remarks;

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
    heading = new HeadingColumns(entry);
    revision = RevisionColumns.after(revision, entry);
    frame = new FrameColumns(entry.table());
    remarks = new RemarkColumns(entry);
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
    RevisionColumns present = requireNonNull(revision);
    return new Comparison(
        id(),
        version(),
        present.number(),
        present.fingerprint(),
        new ComparisonEntry(
            heading.year(),
            heading.title(),
            new ComparisonTable(
                frame.rowHeader(),
                options.stream().sorted().map(NameColumns::name).toList(),
                criteria.stream().sorted().map(this::criterion).toList(),
                frame.legend()),
            citations.stream().sorted().map(CitationColumns::view).toList(),
            remarks == null ? null : remarks.referenceNote(),
            remarks == null ? null : remarks.conclusion(),
            remarks == null ? null : remarks.source()));
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
