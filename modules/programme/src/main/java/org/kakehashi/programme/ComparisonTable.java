package org.kakehashi.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kakehashi.kernel.EnteredText;

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
    rowHeader = EnteredText.required("行見出し", rowHeader, 50);
    if (options.size() < 2 || options.size() > 4) {
      throw new TwoToFourOptions();
    }
    if (criteria.isEmpty() || criteria.size() > 20) {
      throw new OneToTwentyCriteria();
    }
    options = NumberedTexts.required("開催形式", options, 100);
    criteria = List.copyOf(criteria);
    allDiffer(options);
    allDiffer(criteria.stream().map(Criterion::name).toList());
    for (Criterion criterion : criteria) {
      if (criterion.cells().size() != options.size()) {
        throw new OneCellPerFormat(criterion.name());
      }
    }
  }

  private static void allDiffer(List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new NameUsedTwice(name);
      }
    }
  }
}
