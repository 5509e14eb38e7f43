package org.kakehashi.surveys.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyImports.CountsTemplate;
import org.kakehashi.surveys.survey.SurveyDraft;

/** Reads published counts and questionnaires, whatever kind of file they come in. */
@ApplicationScoped
public class CountsReader {
  @Inject Intake intake;

  /** For the container. */
  public CountsReader() {}

  /**
   * Published counts as read.
   *
   * @param notices what a clerk should know of the file though it could be read, in Japanese
   */
  public record Published(SurveyDraft survey, List<String> notices) {
    public Published {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Published counts, by the file's content: JSON, CSV or XLSX.
   *
   * @throws org.kakehashi.surveys.SurveyFileFaulty with every fault found
   * @throws org.kakehashi.intake.UnreadableUpload when it can not be read safely
   */
  public Published published(SurveyFile file) {
    if (CountsJson.looksSo(file.bytes())) {
      return new Published(CountsJson.read(file.name(), file.bytes()), List.of());
    }
    List<UploadedTable> tables = intake.read(file.name(), file.bytes());
    SurveyDraft survey = CountsTable.read(file.name(), tables, true);
    return new Published(survey, tables.get(0).notices());
  }

  /** The same without its notices. */
  public SurveyDraft counts(SurveyFile file) {
    return published(file).survey();
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

  /** The form of a questionnaire. */
  public WorkbookForm questionnaireForm() {
    return CountsForm.questionnaire();
  }

  /** The form of published counts. */
  public SurveyFile template(CountsTemplate template) {
    byte[] bytes =
        template == CountsTemplate.COUNTS_CSV
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
