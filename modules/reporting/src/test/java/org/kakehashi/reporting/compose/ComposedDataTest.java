package org.kakehashi.reporting.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.reporting.csv.CsvRenderer;
import org.kakehashi.reporting.readability.MachineReadability;
import org.kakehashi.reporting.readability.PublishedFiles;
import org.kakehashi.reporting.readability.ReadabilityIssue;
import org.kakehashi.reporting.workbook.DataWorkbookRenderer;
import org.kakehashi.surveys.testing.PublishedSurvey;

class ComposedDataTest {
  private static final LocalDate DATE = LocalDate.of(2026, 2, 25);

  private final CsvRenderer csv = new CsvRenderer();

  @Test
  @DisplayName("公表された調査のデータ用ファイルは30のルールをすべて満たす")
  void theTallysFilesPassEveryRule() {
    Paper paper =
        SurveyTallyComposer.compose(
            PublishedSurvey.tally(),
            new PaperRequest(
                PaperKind.SURVEY_TALLY, "1", "資料1", DATE, false, TallyLayout.WITH_SHARES),
            DATE);
    PublishedFiles files =
        new PublishedFiles(
            new DataWorkbookRenderer().render(paper),
            csv.tables(paper),
            csv.codes(paper),
            csv.metadata(paper));
    assertEquals(
        List.of(),
        new MachineReadability().check(files).stream().map(ReadabilityIssue::message).toList());
  }
}
