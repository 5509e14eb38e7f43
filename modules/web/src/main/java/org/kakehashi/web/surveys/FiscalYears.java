package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Option;

/** Fiscal years as forms offer and send them: by the western year in which they begin. */
final class FiscalYears {
  private FiscalYears() {}

  /** The next one down to the first of Reiwa. */
  static List<Option> options(LocalDate today) {
    var options = new ArrayList<Option>();
    for (int year = FiscalYear.of(today).year() + 1; year >= FiscalYear.FIRST; year--) {
      options.add(new Option(Integer.toString(year), new FiscalYear(year).label()));
    }
    return List.copyOf(options);
  }

  /** The same with one for all of them, whose value is empty. */
  static List<Option> optionsOrAny(LocalDate today) {
    var options = new ArrayList<Option>();
    options.add(new Option("", text("surveys.year.any")));
    options.addAll(options(today));
    return List.copyOf(options);
  }

  static @Nullable FiscalYear orAny(String sent) {
    return sent.isBlank() ? null : of(sent);
  }

  /**
   * The year sent.
   *
   * @throws FieldMustBe when it is no year
   */
  static FiscalYear of(String sent) {
    try {
      return new FiscalYear(Integer.parseInt(sent.strip()));
    } catch (NumberFormatException notANumber) {
      throw new FieldMustBe(text("surveys.year"), text("surveys.year.expected"));
    }
  }
}
