package org.kakehashi.web.programme;

import org.kakehashi.programme.Comparison;

/**
 * One comparison of formats.
 *
 * @param comparison as its owner yields it, its statement on the marks included
 */
public record ComparisonView(Comparison comparison, boolean mayEdit) {

  /** Where its pages are. */
  public String path() {
    return "/comparisons/" + comparison.id();
  }
}
