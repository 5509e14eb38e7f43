package org.kakehashi.web.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.web.form.FormRefused;
import org.kakehashi.web.page.FormEntry;

@DisplayName("帳票の作成の依頼")
class PaperFormTest {

  @Test
  @DisplayName("入力されたとおりに依頼する")
  void asksForWhatWasEntered() {
    var entry =
        FormEntry.empty()
            .value("subject", "2025")
            .value("material", " 資料2－1 ")
            .value("date", "2026-02-25")
            .value("proposal", "yes")
            .value("layout", "COUNTS_ONLY");

    var request = PaperForm.request(PaperKind.ANNUAL_REVIEW, entry);

    assertEquals("資料2－1", request.material());
    assertEquals(LocalDate.of(2026, 2, 25), request.date());
    assertEquals(TallyLayout.COUNTS_ONLY, request.layout());
    assertTrue(request.proposal());
  }

  @Test
  @DisplayName("空欄の資料番号と日付は、書かれていないものとする")
  void takesBlanksForNothing() {
    var request = PaperForm.request(PaperKind.SURVEY_TALLY, FormEntry.empty());

    assertNull(request.material());
    assertNull(request.date());
  }

  @Test
  @DisplayName("日付でないものは断る")
  void refusesWhatIsNoDate() {
    var entry = FormEntry.empty().value("date", "令和8年2月30日");

    var refused =
        assertThrows(FormRefused.class, () -> PaperForm.request(PaperKind.SURVEY_TALLY, entry));
    assertEquals(Set.of("date"), refused.errors().keySet());
  }
}
