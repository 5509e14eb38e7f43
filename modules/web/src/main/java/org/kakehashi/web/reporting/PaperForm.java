package org.kakehashi.web.reporting;

import static org.kakehashi.web.page.Texts.text;

import java.util.Arrays;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.web.form.FormReader;
import org.kakehashi.web.page.FormEntry;

/** What the form that asks for a paper sends, as a request. */
final class PaperForm {
  private PaperForm() {}

  /**
   * The request.
   *
   * @throws org.kakehashi.web.form.FormRefused when the date is none
   * @throws org.kakehashi.reporting.MaterialNumberMustBeShort when the material number is long
   */
  static PaperRequest request(PaperKind kind, FormEntry entry) {
    var entered = new FormReader(entry);
    return entered.whole(
        () ->
            new PaperRequest(
                kind,
                entry.value("subject"),
                entered.orNothing("material"),
                entered.day("date", text("papers.date")),
                entry.value("proposal").equals("yes"),
                layout(entry.value("layout"))));
  }

  private static TallyLayout layout(String sent) {
    return Arrays.stream(TallyLayout.values())
        .filter(layout -> layout.name().equals(sent))
        .findFirst()
        .orElse(TallyLayout.WITH_SHARES);
  }
}
