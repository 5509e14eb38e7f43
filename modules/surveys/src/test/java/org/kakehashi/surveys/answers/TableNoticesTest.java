package org.kakehashi.surveys.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.WorkbookForm;

class TableNoticesTest {
  private static final UploadedTable ANSWERS = table("回答票", List.of("受付番号", "問1"));

  @Test
  @DisplayName("読み込まないシートは名を挙げて知らせるが、この製品の様式の記入要領は知らせない")
  void furtherSheetsAreNamedExceptOurOwnGuide() {
    assertEquals(
        List.of(), TableNotices.of(List.of(ANSWERS, table("記入要領", WorkbookForm.GUIDE_HEADINGS))));
    assertEquals(1, TableNotices.of(List.of(ANSWERS, table("続き", List.of("4", "1")))).size());
    assertEquals(1, TableNotices.of(List.of(ANSWERS, table("記入要領", List.of("4", "1")))).size());
  }

  private static UploadedTable table(String name, List<String> cells) {
    return new UploadedTable(name, List.of(new UploadedRow(1, cells)));
  }
}
