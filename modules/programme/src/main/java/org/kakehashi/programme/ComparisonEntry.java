package org.kakehashi.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.TooManyEntries;

/**
 * A comparison of formats (開催形式の比較) as a whole.
 *
 * @param title up to 200 characters, unique in its fiscal year
 * @param rowHeader what stands above the criteria, such as 開催形式, up to 50 characters
 * @param options two to four formats, in order, each up to 100 characters
 * @param criteria one to twenty, in order
 * @param citations up to 50
 * @param referenceNote the block （参考情報）, up to 4000 characters, or null
 * @param conclusion the sentence a person wrote, up to 1000 characters, or null; never computed
 */
public record ComparisonEntry(
    FiscalYear year,
    String title,
    String rowHeader,
    List<String> options,
    List<Criterion> criteria,
    Legend legend,
    List<Citation> citations,
    @Nullable String referenceNote,
    @Nullable String conclusion,
    @Nullable Source source) {
  public ComparisonEntry {
    BrokenRules.Collector broken = BrokenRules.collector();
    title = broken.required("title", "比較の表題", title, 200);
    rowHeader = broken.required("rowHeader", "行見出し", rowHeader, 50);
    referenceNote = broken.optional("referenceNote", "参考情報", referenceNote, 4000);
    conclusion = broken.optional("conclusion", "まとめの文", conclusion, 1000);
    broken.refuseIf(options.size() < 2 || options.size() > 4, TwoToFourOptions::new);
    broken.refuseIf(criteria.isEmpty() || criteria.size() > 20, OneToTwentyCriteria::new);
    broken.refuseIf(citations.size() > 50, () -> new TooManyEntries("citations", "引用", 50));
    options = NumberedTexts.required(broken, "options", "開催形式", options, 100);
    broken.refuse();
    criteria = List.copyOf(criteria);
    citations = List.copyOf(citations);
    List<String> names = criteria.stream().map(Criterion::name).toList();
    allDiffer("options.#", options);
    allDiffer("criteria.#.name", names);
    for (Criterion criterion : criteria) {
      if (criterion.cells().size() != options.size()) {
        throw new OneCellPerFormat(
            "criteria." + names.indexOf(criterion.name()) + ".cells", criterion.name());
      }
    }
    for (int at = 0; at < citations.size(); at++) {
      Citation citation = citations.get(at);
      known("citations." + at + ".criterion", names, citation.criterion());
      known("citations." + at + ".option", options, citation.option());
      known("citations." + at + ".supports", options, citation.supports());
    }
  }

  /** The same comparison with other rows. */
  public ComparisonEntry withCriteria(List<Criterion> rows) {
    return new ComparisonEntry(
        year,
        title,
        rowHeader,
        options,
        rows,
        legend,
        citations,
        referenceNote,
        conclusion,
        source);
  }

  /** The same comparison with other passages as evidence. */
  public ComparisonEntry withCitations(List<Citation> passages) {
    return new ComparisonEntry(
        year,
        title,
        rowHeader,
        options,
        criteria,
        legend,
        passages,
        referenceNote,
        conclusion,
        source);
  }

  private static void allDiffer(String field, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < names.size(); at++) {
      if (!seen.add(names.get(at))) {
        throw new NameUsedTwice(field.replace("#", Integer.toString(at)), names.get(at));
      }
    }
  }

  private static void known(String field, List<String> names, @Nullable String name) {
    if (name != null && !names.contains(name)) {
      throw new NotInTheComparison(field, name);
    }
  }
}
