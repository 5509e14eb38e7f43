package org.kakehashi.surveys.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.ContentFingerprint;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyFile;

/** An {@link AnswersUpload} as it was handed in; the answers themselves lie beside it. */
@Embeddable
class UploadColumns {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  private @Nullable Integer sent;

  @Column(name = "questionnaire_name")
  private String questionnaireName;

  private byte[] questionnaire;

  @Column(name = "answers_name")
  private String answersName;

  @Column(name = "answers_sha256")
  private String answersSha256;

  protected UploadColumns() {}

  UploadColumns(AnswersUpload upload) {
    this.fiscalYear = upload.year().year();
    this.sent = upload.sent();
    this.questionnaireName = upload.questionnaire().name();
    this.questionnaire = upload.questionnaire().bytes();
    this.answersName = upload.answers().name();
    this.answersSha256 = ContentFingerprint.of(upload.answers().bytes());
  }

  FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  @Nullable Integer sent() {
    return sent;
  }

  SurveyFile questionnaire() {
    return new SurveyFile(questionnaireName, questionnaire);
  }

  String answersName() {
    return answersName;
  }

  String answersSha256() {
    return answersSha256;
  }
}
