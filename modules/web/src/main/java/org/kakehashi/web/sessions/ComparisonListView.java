package org.kakehashi.web.sessions;

import java.util.List;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.sessions.Comparison;

/** The comparisons of formats, year by year, the newest first. */
public record ComparisonListView(List<OfYear> years, boolean mayEdit, boolean mayImport) {
  public ComparisonListView {
    years = List.copyOf(years);
  }

  /** Those of one fiscal year. */
  public record OfYear(FiscalYear year, List<Comparison> comparisons) {
    public OfYear {
      comparisons = List.copyOf(comparisons);
    }
  }
}
