package org.kakehashi.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kakehashi.kernel.BrokenRules;

/**
 * The table of a comparison: formats side by side, one row a criterion.
 *
 * @param rowHeader what stands above the criteria, such as 開催形式, up to 50 characters
 * @param options two to four formats, in order, each up to 100 characters
 * @param criteria one to twenty, in order
 * @param legend what the marks mean
 */
public record ComparisonTable(
    String rowHeader, List<String> options, List<Criterion> criteria, Legend legend) {
  public ComparisonTable {
    BrokenRules.Collector broken = BrokenRules.collector();
    rowHeader = broken.required("rowHeader", "行見出し", rowHeader, 50);
    broken.refuseIf(options.size() < 2 || options.size() > 4, TwoToFourOptions::new);
    broken.refuseIf(criteria.isEmpty() || criteria.size() > 20, OneToTwentyCriteria::new);
    options = NumberedTexts.required(broken, "options", "開催形式", options, 100);
    broken.refuse();
    criteria = List.copyOf(criteria);
    List<String> names = criteria.stream().map(Criterion::name).toList();
    allDiffer("options.#", options);
    allDiffer("criteria.#.name", names);
    for (Criterion criterion : criteria) {
      if (criterion.cells().size() != options.size()) {
        throw new OneCellPerFormat(
            "criteria." + names.indexOf(criterion.name()) + ".cells", criterion.name());
      }
    }
  }

  private static void allDiffer(String field, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < names.size(); at++) {
      if (!seen.add(names.get(at))) {
        throw new NameUsedTwice(field.replace("#", Integer.toString(at)), names.get(at));
      }
    }
  }
}
