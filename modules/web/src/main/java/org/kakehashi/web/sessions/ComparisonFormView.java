package org.kakehashi.web.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * The form of a whole comparison.
 *
 * @param action where it is sent, which is also the page it belongs to
 * @param removal where its removal is sent; null for a new one
 * @param options how many fields there are for formats
 * @param criteria how many fields there are for criteria
 * @param changed the page of the present content, when somebody else changed it meanwhile
 */
public record ComparisonFormView(
    String action,
    String back,
    @Nullable String removal,
    List<Option> years,
    int options,
    int criteria,
    FormEntry form,
    @Nullable String changed) {
  public ComparisonFormView {
    years = List.copyOf(years);
  }
}
