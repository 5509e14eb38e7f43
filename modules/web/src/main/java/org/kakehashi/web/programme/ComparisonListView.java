package org.kakehashi.web.programme;

import java.util.List;
import org.kakehashi.programme.Comparison;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Pager;

/**
 * The comparisons of formats, the newest year first.
 *
 * @param filter what was asked for
 * @param filtered whether anything was asked for
 */
public record ComparisonListView(
    FormEntry filter,
    boolean filtered,
    List<Option> years,
    List<Comparison> comparisons,
    Pager pager,
    boolean mayEdit,
    boolean mayImport) {
  public ComparisonListView {
    years = List.copyOf(years);
    comparisons = List.copyOf(comparisons);
  }
}
