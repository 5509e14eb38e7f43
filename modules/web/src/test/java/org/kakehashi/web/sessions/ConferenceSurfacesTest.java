package org.kakehashi.web.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.review.ReviewYear;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceSummary;
import org.kakehashi.sessions.testing.ConferenceFields;
import org.kakehashi.sessions.testing.ConferenceFields.Surface;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Templates;
import org.kakehashi.web.review.ReviewView;

class ConferenceSurfacesTest {
  private static final FiscalYear R8 = new FiscalYear(2026);
  private static final List<Conference> EVENTS =
      List.of(ConferenceFields.HELD, ConferenceFields.STOPPED);

  @Test
  @DisplayName("年度の画面は、表に言い切った行事の項目をすべて示し、会場もその一つである")
  void theListShowsWhatTheTableSays() {
    var view = new ReviewView(year(), List.of(), List.of(), List.of(), Map.of(), true, true, null);
    var frame = new PageFrame("年度", null, List.of(), null, "token", List.of());
    var html = Templates.render(new Page("review/review", frame, view));
    assertEquals(List.of(), ConferenceFields.missing(Surface.LIST, html));
  }

  @Test
  @DisplayName("行事の入力画面は、表に言い切った行事の項目をすべて示す")
  void theFormShowsWhatTheTableSays() {
    var shown = new StringBuilder();
    EVENTS.forEach(event -> shown.append(ConferenceForm.of(event).values()));
    assertEquals(List.of(), ConferenceFields.missing(Surface.DETAIL, shown.toString()));
  }

  private static ReviewYear year() {
    var next = R8.next();
    return new ReviewYear(
        new ReviewYear.Work(
            R8, List.of(), EVENTS, ConferenceSummary.of(R8, EVENTS), List.of(), List.of()),
        List.of(),
        new ReviewYear.Work(
            next,
            List.of(),
            List.of(),
            ConferenceSummary.of(next, List.of()),
            List.of(),
            List.of()),
        List.of());
  }
}
