package org.kakehashi.surveys;

/** The forms to fill in and upload. */
public enum SurveyTemplate {
  /** Published counts, or with its counts left blank a questionnaire (設問表); CSV. */
  COUNTS_CSV("survey-counts-template.csv", "text/csv; charset=UTF-8"),
  /** The same as a workbook. */
  COUNTS_XLSX(
      "survey-counts-template.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String fileName;
  private final String mediaType;

  SurveyTemplate(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  /** What the download is called. */
  public String fileName() {
    return fileName;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }
}
