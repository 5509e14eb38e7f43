package org.kakehashi.programme.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.JsonItem;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.ComparisonTable;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Legend;
import org.kakehashi.programme.Mark;
import org.kakehashi.programme.ProgrammeFile;
import org.kakehashi.programme.Source;

/** A comparison of formats as a file states it: title, formats, criteria with marks and reasons. */
final class ComparisonForm {
  private static final String SECTION = "format_comparison_matrix";
  private static final String CRITERION = "criterion";

  /** Look-alikes that keyboards and scanners put in a mark's place. */
  private static final Map<String, Mark> LOOK_ALIKES =
      Map.of(
          "〇", Mark.CIRCLE, "◯", Mark.CIRCLE, "✕", Mark.CROSS, "✖", Mark.CROSS, "▵", Mark.TRIANGLE);

  private final JsonItem section;
  private final FiscalYear year;
  private final String title;
  private final String rowHeader;
  private final List<String> options;
  private final List<Criterion> criteria;
  private final @Nullable String referenceNote;
  private final @Nullable String conclusion;
  private final @Nullable Source source;

  /**
   * Reads a comparison.
   *
   * @param named the formats where the file names them beside the members; empty where it lists
   *     them
   */
  ComparisonForm(JsonItem file, FiscalYear year, List<String> named) {
    JsonItem inner = file.inner(SECTION);
    this.section = inner == null ? file : inner;
    this.year = year;
    section.only(
        "title",
        "row_header",
        "columns",
        "rows",
        "reference_note",
        "conclusion",
        "source",
        "marks_used",
        "legend_in_seed",
        "note");
    this.title = section.required("title");
    this.rowHeader = section.required("row_header");
    this.options = named.isEmpty() ? section.texts("columns") : named;
    if (options.contains(CRITERION)) {
      throw section.fault("columns", "「" + CRITERION + "」は行の名前の項目名です。ほかの名前にしてください。");
    }
    this.criteria = section.items("rows").stream().map(this::criterion).toList();
    this.referenceNote = section.text("reference_note");
    this.conclusion = section.text("conclusion");
    this.source = ProgrammeFile.source(section);
  }

  JsonItem item() {
    return section;
  }

  String title() {
    return title;
  }

  /** As a new comparison. */
  ComparisonEntry fresh() {
    return new ComparisonEntry(
        year,
        title,
        new ComparisonTable(rowHeader, options, criteria, Legend.DEFAULT),
        List.of(),
        referenceNote,
        conclusion,
        source);
  }

  /** In the place of one that is there; what the file does not state stays. */
  ComparisonEntry over(Comparison kept) {
    ComparisonEntry entry = kept.entry();
    return new ComparisonEntry(
        year,
        title,
        new ComparisonTable(rowHeader, options, criteria, entry.legend()),
        entry.citations(),
        referenceNote == null ? entry.referenceNote() : referenceNote,
        conclusion == null ? entry.conclusion() : conclusion,
        source == null ? entry.source() : source);
  }

  private Criterion criterion(JsonItem row) {
    row.only(Stream.concat(Stream.of(CRITERION), options.stream()).toArray(String[]::new));
    List<ComparisonCell> cells = new ArrayList<>();
    for (String option : options) {
      JsonItem cell = row.inner(option);
      if (cell == null) {
        cells.add(ComparisonCell.BLANK);
      } else {
        cell.only("mark", "reason");
        cells.add(new ComparisonCell(mark(cell), cell.text("reason")));
      }
    }
    return new Criterion(row.required(CRITERION), cells);
  }

  private static @Nullable Mark mark(JsonItem cell) {
    String text = cell.text("mark");
    if (text == null || text.isBlank()) {
      return null;
    }
    Mark alike = LOOK_ALIKES.get(text.strip());
    return alike == null ? cell.word("mark", Mark.values(), Mark::symbol) : alike;
  }
}
