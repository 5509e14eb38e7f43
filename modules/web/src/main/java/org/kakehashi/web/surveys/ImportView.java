package org.kakehashi.web.surveys;

import java.util.List;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * A form that takes a file in, and what was wrong with the last one.
 *
 * @param faults every fault of the file that was refused, in its order
 */
public record ImportView(FormEntry entry, List<Option> years, List<SurveyFileFaulty.Fault> faults) {
  public ImportView {
    years = List.copyOf(years);
    faults = List.copyOf(faults);
  }

  /** The form as it is opened or comes back. */
  static ImportView of(FormState shown, List<Option> years) {
    var faults =
        shown.refused() instanceof SurveyFileFaulty faulty
            ? faulty.faults()
            : List.<SurveyFileFaulty.Fault>of();
    return new ImportView(shown.entry(), years, faults);
  }
}
