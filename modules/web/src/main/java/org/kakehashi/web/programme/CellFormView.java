package org.kakehashi.web.programme;

import java.util.List;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * The form of one cell.
 *
 * @param present what is kept, to compare with what is being entered
 * @param changed whether somebody else changed the comparison while this form was open
 */
public record CellFormView(
    Comparison comparison,
    String criterion,
    String option,
    ComparisonCell present,
    List<Option> marks,
    FormEntry form,
    boolean changed) {
  public CellFormView {
    marks = List.copyOf(marks);
  }
}
