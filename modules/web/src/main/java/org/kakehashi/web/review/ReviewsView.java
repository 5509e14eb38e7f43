package org.kakehashi.web.review;

import java.util.List;
import org.kakehashi.kernel.FiscalYear;

/** The fiscal years with a review, the newest first. */
public record ReviewsView(List<FiscalYear> years, boolean mayImport) {
  public ReviewsView {
    years = List.copyOf(years);
  }
}
