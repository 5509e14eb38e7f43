package org.kakehashi.web.rest;

import org.kakehashi.programme.Citation;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Mark;
import org.kakehashi.web.json.JsonFields;

/** Comparisons of formats as JSON. */
final class ComparisonJson {
  private ComparisonJson() {}

  static JsonFields comparison(Comparison comparison) {
    ComparisonEntry entry = comparison.entry();
    return new JsonFields()
        .text("id", comparison.id())
        .number("fiscal_year", entry.year().year())
        .text("title", entry.title())
        .text("row_header", entry.rowHeader())
        .texts("formats", entry.options())
        .list("criteria", entry.criteria(), criterion -> criterion(criterion, entry))
        .list("citations", entry.citations(), ComparisonJson::citation)
        .text("reference_note", entry.referenceNote())
        .text("conclusion", entry.conclusion())
        .text("marks_sentence", comparison.tallyOfMarks().sentence())
        .flag("tied", comparison.tallyOfMarks().tied())
        .number("revision", comparison.revision())
        .text("fingerprint", comparison.fingerprint());
  }

  private static JsonFields criterion(Criterion criterion, ComparisonEntry entry) {
    return new JsonFields()
        .text("name", criterion.name())
        .list("cells", criterion.cells(), cell -> cell(cell, entry));
  }

  private static JsonFields cell(ComparisonCell cell, ComparisonEntry entry) {
    Mark mark = cell.mark();
    return new JsonFields()
        .text("mark", mark == null ? null : mark.symbol())
        .text("word", mark == null ? null : entry.legend().word(mark))
        .text("reason", cell.reason());
  }

  private static JsonFields citation(Citation citation) {
    return new JsonFields()
        .text("criterion", citation.criterion())
        .text("supports", citation.supports())
        .text("text", citation.text())
        .text("source", citation.source().label());
  }
}
