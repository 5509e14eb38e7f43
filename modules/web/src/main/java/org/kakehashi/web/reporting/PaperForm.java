package org.kakehashi.web.reporting;

import static org.kakehashi.web.page.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.FormEntry;

/** What the form that asks for a paper sends, as a request. */
final class PaperForm {
  private PaperForm() {}

  /**
   * The request.
   *
   * @throws FieldMustBe when the date is none
   * @throws org.kakehashi.reporting.MaterialNumberMustBeShort when the material number is long
   */
  static PaperRequest request(PaperKind kind, FormEntry entry) {
    var material = entry.value("material").strip();
    return new PaperRequest(
        kind,
        entry.value("subject"),
        material.isEmpty() ? null : material,
        date(entry.value("date").strip()),
        entry.value("proposal").equals("yes"),
        layout(entry.value("layout")));
  }

  private static @Nullable LocalDate date(String sent) {
    if (sent.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(sent);
    } catch (DateTimeParseException notADate) {
      throw new FieldMustBe(text("papers.date"), text("papers.date.expected"));
    }
  }

  private static TallyLayout layout(String sent) {
    return Arrays.stream(TallyLayout.values())
        .filter(layout -> layout.name().equals(sent))
        .findFirst()
        .orElse(TallyLayout.WITH_SHARES);
  }
}
