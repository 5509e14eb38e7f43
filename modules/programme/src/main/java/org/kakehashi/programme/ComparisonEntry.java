package org.kakehashi.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.TooManyEntries;

/**
 * A comparison of formats (開催形式の比較) as a whole.
 *
 * @param title up to 200 characters, unique in its fiscal year
 * @param citations up to 50
 * @param referenceNote the block （参考情報）, up to 4000 characters, or null
 * @param conclusion the sentence a person wrote, up to 1000 characters, or null; never computed
 */
public record ComparisonEntry(
    FiscalYear year,
    String title,
    ComparisonTable table,
    List<Citation> citations,
    @Nullable String referenceNote,
    @Nullable String conclusion,
    @Nullable Source source) {
  public ComparisonEntry {
    BrokenRules.Collector broken = BrokenRules.collector();
    title = broken.required("title", "比較の表題", title, 200);
    referenceNote = broken.optional("referenceNote", "参考情報", referenceNote, 4000);
    conclusion = broken.optional("conclusion", "まとめの文", conclusion, 1000);
    broken.refuseIf(citations.size() > 50, () -> new TooManyEntries("citations", "引用", 50));
    broken.refuse();
    citations = List.copyOf(citations);
    List<String> names = table.criteria().stream().map(Criterion::name).toList();
    for (int at = 0; at < citations.size(); at++) {
      Citation citation = citations.get(at);
      known("citations." + at + ".criterion", names, citation.criterion());
      known("citations." + at + ".option", table.options(), citation.option());
      known("citations." + at + ".supports", table.options(), citation.supports());
    }
  }

  /** What stands above the criteria. */
  public String rowHeader() {
    return table.rowHeader();
  }

  /** The formats, in order. */
  public List<String> options() {
    return table.options();
  }

  /** The rows, in order. */
  public List<Criterion> criteria() {
    return table.criteria();
  }

  /** What the marks mean. */
  public Legend legend() {
    return table.legend();
  }

  /** The same comparison with other rows. */
  public ComparisonEntry withCriteria(List<Criterion> rows) {
    ComparisonTable other = new ComparisonTable(rowHeader(), options(), rows, legend());
    return new ComparisonEntry(year, title, other, citations, referenceNote, conclusion, source);
  }

  /** The same comparison with other passages as evidence. */
  public ComparisonEntry withCitations(List<Citation> passages) {
    return new ComparisonEntry(year, title, table, passages, referenceNote, conclusion, source);
  }

  private static void known(String field, List<String> names, @Nullable String name) {
    if (name != null && !names.contains(name)) {
      throw new NotInTheComparison(field, name);
    }
  }
}
