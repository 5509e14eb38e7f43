package org.kakehashi.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.FiscalYearOutOfRange;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.kernel.TextTooLong;

@DisplayName("断りの文は、その項目のそばに示す")
class FormFieldsTest {
  private static final FormFields YEAR = FormFields.of("year");

  @Test
  @DisplayName("年度の断りは、数でない場合も扱えない年度の場合も、年度の項目に示す")
  void aYearIsRefusedAtItsField() {
    for (String sent : new String[] {"", "令和8年度", "1998", "9999"}) {
      RuleViolation refused =
          assertThrows(
              RuleViolation.class, () -> FormFields.at("year", () -> FiscalYears.of(sent)), sent);
      FormEntry marked = YEAR.beside(FormEntry.empty(), refused, "file");
      assertNotNull(marked.error("year"), sent);
      assertNull(marked.error("file"), sent);
    }
  }

  @Test
  @DisplayName("どの項目のものでもない断りは、決めた項目に示す")
  void othersStandAtTheGivenField() {
    var refused = new NotFound("survey", "1");
    assertTrue(YEAR.beside(FormEntry.empty(), refused).errors().isEmpty());
    assertEquals(List.of(Texts.text(refused)), YEAR.elsewhere(refused));
    assertNotNull(YEAR.beside(FormEntry.empty(), refused, "file").error("file"));
    assertNotNull(
        YEAR.and("name", "title")
            .beside(FormEntry.empty(), new TextTooLong("name", "名称", 10), "file")
            .error("title"));
  }

  @Test
  @DisplayName("選べる年度に、入力された年度が扱えるものなら加える")
  void theYearInTheFormIsOffered() {
    var last = new FiscalYear(2027);
    assertEquals(9, FiscalYears.options(last, "2025").size());
    assertEquals("2998", FiscalYears.options(last, "2998").get(0).value());
    assertEquals(9, FiscalYears.options(last, "2999").size());
    assertEquals(9, FiscalYears.options(last, "3000").size());
    assertEquals(9, FiscalYears.options(last, "2018").size());
    assertFalse(FiscalYear.covers(2999));
    assertEquals(2999, new FiscalYear(2998).next().year());
    assertThrows(FiscalYearOutOfRange.class, () -> new FiscalYear(3000));
  }
}
