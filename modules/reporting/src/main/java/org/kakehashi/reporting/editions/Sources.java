package org.kakehashi.reporting.editions;

import java.util.List;

/**
 * What a paper rests on.
 *
 * @param title the paper's title with its subject, as lists show it
 * @param basis the data with their revisions and fingerprints, one line each, and the layout's
 *     version
 */
public record Sources(String title, List<String> basis) {
  public Sources {
    basis = List.copyOf(basis);
  }
}
