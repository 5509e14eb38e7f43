package org.kakehashi.web.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * The form of a whole comparison.
 *
 * @param action where it is sent
 * @param page the comparison's own page; null for a new one
 * @param changed whether somebody else changed it while this form was open
 */
public record ComparisonFormView(
    String action, @Nullable String page, List<Option> years, FormEntry form, boolean changed) {
  public ComparisonFormView {
    years = List.copyOf(years);
  }

  /** Where a reader who gives up goes. */
  public String back() {
    return page == null ? "/comparisons" : page;
  }

  /** How many fields there are for formats. */
  public int options() {
    return ComparisonForm.OPTIONS;
  }

  /** How many fields there are for criteria. */
  public int criteria() {
    return ComparisonForm.criteria(form);
  }

  /** The last field of a list that is filled: up to there it can be put in order. */
  public int used(String prefix) {
    return ComparisonForm.used(form, prefix);
  }
}
