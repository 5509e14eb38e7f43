package org.kakehashi.web.programme;

import java.util.List;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * The form of a passage quoted as evidence.
 *
 * @param removable whether it is kept already
 * @param changed whether somebody else changed the comparison while this form was open
 */
public record CitationFormView(
    String action,
    String back,
    boolean removable,
    List<Option> criteria,
    List<Option> options,
    FormEntry form,
    boolean changed) {
  public CitationFormView {
    criteria = List.copyOf(criteria);
    options = List.copyOf(options);
  }
}
