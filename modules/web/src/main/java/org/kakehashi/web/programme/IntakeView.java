package org.kakehashi.web.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ImportReceipt;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * The form that takes in a file, and what it did.
 *
 * @param years to choose from; empty where the file states its year
 * @param receipt what was just done; null before
 */
public record IntakeView(
    String action,
    String back,
    String lead,
    List<Option> years,
    FormEntry form,
    @Nullable ImportReceipt receipt) {
  public IntakeView {
    years = List.copyOf(years);
  }
}
