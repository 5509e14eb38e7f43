package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.EnteredText;

/**
 * A row of the comparison.
 *
 * @param name up to 100 characters, unique in its comparison
 * @param cells one for each format, in the formats' order
 */
public record Criterion(String name, List<ComparisonCell> cells) {
  public Criterion {
    name = EnteredText.required("name", "比較の観点", name, 100);
    cells = List.copyOf(cells);
  }
}
