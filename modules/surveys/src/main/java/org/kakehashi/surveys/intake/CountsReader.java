package org.kakehashi.surveys.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kakehashi.intake.Intake;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyTemplate;
import org.kakehashi.surveys.survey.SurveyDraft;

/** Reads published counts and questionnaires, whatever kind of file they come in. */
@ApplicationScoped
public class CountsReader {
  @Inject Intake intake;

  /** For the container. */
  public CountsReader() {}

  /**
   * Published counts, by the file's content: JSON, CSV or XLSX.
   *
   * @throws org.kakehashi.surveys.SurveyFileFaulty with every fault found
   * @throws org.kakehashi.intake.UnreadableUpload when it can not be read safely
   */
  public SurveyDraft counts(SurveyFile file) {
    return CountsJson.looksSo(file.bytes())
        ? CountsJson.read(file.name(), file.bytes())
        : CountsTable.read(file.name(), intake.read(file.name(), file.bytes()), true);
  }

  /**
   * A questionnaire (設問表): the form with its counts left aside.
   *
   * @throws org.kakehashi.surveys.SurveyFileFaulty with every fault found
   * @throws org.kakehashi.intake.UnreadableUpload when it can not be read safely
   */
  public SurveyDraft questionnaire(SurveyFile file) {
    return CountsTable.read(file.name(), intake.read(file.name(), file.bytes()), false);
  }

  /** A form to fill in. */
  public SurveyFile template(SurveyTemplate template) {
    byte[] bytes =
        template == SurveyTemplate.COUNTS_CSV
            ? CountsForm.csv().getBytes(StandardCharsets.UTF_8)
            : workbook();
    return new SurveyFile(template.fileName(), bytes);
  }

  private static byte[] workbook() {
    try (InputStream form =
        CountsReader.class.getResourceAsStream("/META-INF/templates/survey-counts-template.xlsx")) {
      if (form == null) {
        throw new IllegalStateException("the form is missing from the module");
      }
      return form.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
