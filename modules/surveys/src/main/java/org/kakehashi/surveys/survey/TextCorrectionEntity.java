package org.kakehashi.surveys.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kakehashi.surveys.SurveyText;

/** What is printed instead of a verbatim text, by a person's decision. */
@Entity
@Table(schema = "surveys", name = "correction")
class TextCorrectionEntity {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // holds the join column
  @ManyToOne
  @JoinColumn(name = "survey_id")
  private SurveyEntity survey;

  private String place;
  private String text;
  private String reason;

  @Column(name = "corrected_at")
  private Instant correctedAt;

  @Column(name = "corrected_by")
  private String correctedBy;

  protected TextCorrectionEntity() {}

  TextCorrectionEntity(
      SurveyEntity survey, String place, String text, String reason, Signature signature) {
    this.id = UUID.randomUUID();
    this.survey = survey;
    this.place = place;
    correct(text, reason, signature);
  }

  final void correct(String newText, String newReason, Signature signature) {
    this.text = newText;
    this.reason = newReason;
    this.correctedAt = signature.at();
    this.correctedBy = signature.post();
  }

  String place() {
    return place;
  }

  String text() {
    return text;
  }

  SurveyText.Correction view() {
    return new SurveyText.Correction(correctedAt, correctedBy, reason);
  }
}
