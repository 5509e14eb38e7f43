package org.kakehashi.surveys.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.UnreadableUpload;
import org.kakehashi.intake.tables.TestIntake;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.SurveyTemplate;

class CountsReaderIT {
  private static final CountsReader READER = TestCountsReader.on(TestIntake.intake());

  @Test
  @DisplayName("様式はXLSXでもCSVでも同じ内容である")
  void bothTemplatesSayTheSame() {
    SurveyFile csv = READER.template(SurveyTemplate.COUNTS_CSV);
    SurveyFile xlsx = READER.template(SurveyTemplate.COUNTS_XLSX);
    assertEquals(rows(csv), rows(xlsx));
    assertEquals(18, rows(xlsx).size());
  }

  /** The cells of each row, without the blank ones that only one format has at the end. */
  private static List<List<String>> rows(SurveyFile file) {
    return TestIntake.intake().read(file.name(), file.bytes()).get(0).rows().stream()
        .map(row -> IntStream.range(0, CountsForm.COLUMNS.size()).mapToObj(row::cell).toList())
        .toList();
  }

  @Test
  @DisplayName("表でもJSONでもないものは断る")
  void otherFilesAreRefused() {
    assertThrows(
        UnreadableUpload.class,
        () -> READER.counts(new SurveyFile("調査.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})));
    assertThrows(
        SurveyFileFaulty.class,
        () ->
            READER.counts(
                new SurveyFile("調査.csv", "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8))));
  }
}
