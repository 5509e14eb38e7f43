package org.kakehashi.web.reporting;

import java.util.List;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Pager;

/** The list of editions. */
public record PaperListView(
    FormEntry filter,
    List<Option> kinds,
    List<EditionRow> rows,
    Pager pager,
    boolean mayMake,
    boolean filtered) {
  public PaperListView {
    kinds = List.copyOf(kinds);
    rows = List.copyOf(rows);
  }
}
