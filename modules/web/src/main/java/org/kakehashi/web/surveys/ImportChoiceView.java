package org.kakehashi.web.surveys;

import java.util.List;
import org.kakehashi.web.home.DueItem;

/**
 * The way in for surveys.
 *
 * @param open dry runs that have not ended
 */
public record ImportChoiceView(List<DueItem> open) {
  public ImportChoiceView {
    open = List.copyOf(open);
  }
}
