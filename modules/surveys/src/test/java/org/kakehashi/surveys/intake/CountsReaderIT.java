package org.kakehashi.surveys.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.office.UnreadableUpload;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.SurveyTemplate;

class CountsReaderIT {
  private static final CountsReader READER = CountsReading.reader(CountsReading.intake());

  @Test
  @DisplayName("様式はXLSXでもCSVでも同じ内容で、そのまま読める")
  void bothTemplatesSayTheSame() {
    SurveyFile csv = READER.template(SurveyTemplate.COUNTS_CSV);
    SurveyFile xlsx = READER.template(SurveyTemplate.COUNTS_XLSX);
    assertEquals(READER.counts(csv), READER.counts(xlsx));
    assertEquals(READER.questionnaire(csv), READER.questionnaire(xlsx));
    assertEquals(4, READER.counts(xlsx).questions().size());
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
