package org.kakehashi.web.page;

import static org.kakehashi.web.page.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;

/** Fiscal years as forms offer and send them: by the western year in which they begin. */
public final class FiscalYears {
  private FiscalYears() {}

  /**
   * The years down to the first of Reiwa.
   *
   * @param last the first on the list
   * @param shown what stands in the form, offered whatever year it is
   */
  public static List<Option> options(FiscalYear last, String shown) {
    var years = new TreeSet<FiscalYear>(Comparator.reverseOrder());
    for (int year = last.year(); year >= FiscalYear.FIRST; year--) {
      years.add(new FiscalYear(year));
    }
    if (isYear(shown) && FiscalYear.covers(Integer.parseInt(shown.strip()))) {
      years.add(of(shown));
    }
    return years.stream()
        .map(year -> new Option(Integer.toString(year.year()), year.label()))
        .toList();
  }

  /** The same after one for all of them, whose value is empty. */
  public static List<Option> optionsOrAny(FiscalYear last, String shown) {
    var any = new Option("", text("field.year.any"));
    return Stream.concat(Stream.of(any), options(last, shown).stream()).toList();
  }

  /** The year sent; null for all of them. */
  public static @Nullable FiscalYear orAny(String sent) {
    return sent.isBlank() ? null : of(sent);
  }

  /**
   * The year sent.
   *
   * @throws FieldMustBe when it is no year
   */
  public static FiscalYear of(String sent) {
    if (!isYear(sent)) {
      throw new FieldMustBe(text("field.year"), text("field.year.expected"));
    }
    return new FiscalYear(Integer.parseInt(sent.strip()));
  }

  private static boolean isYear(String sent) {
    return sent.strip().matches("[0-9]{4}");
  }
}
