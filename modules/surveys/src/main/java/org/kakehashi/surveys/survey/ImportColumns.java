package org.kakehashi.surveys.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.SentMustCoverAnswers;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveySource;

/** A {@link SurveyHead.Import}: it never changes, whatever becomes of the survey. */
@Embeddable
class ImportColumns {
  @Enumerated(EnumType.STRING)
  private SurveySource source;

  private @Nullable Integer answered;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Column(name = "imported_by")
  private String importedBy;

  protected ImportColumns() {}

  /**
   * Figures newly come in.
   *
   * @param answered accepted answer sheets, or null for published counts
   */
  ImportColumns(@Nullable Integer answered, Signature signature) {
    this.source = answered == null ? SurveySource.PUBLISHED_COUNTS : SurveySource.ANSWER_SHEETS;
    this.answered = answered;
    this.importedAt = signature.at();
    this.importedBy = signature.post();
  }

  boolean published() {
    return source == SurveySource.PUBLISHED_COUNTS;
  }

  /** Nobody answered who was not asked. */
  void requireCoveredBy(@Nullable Integer sent) {
    if (sent != null && (sent < 0 || (answered != null && sent < answered))) {
      throw new SentMustCoverAnswers(sent, answered == null ? 0 : answered);
    }
  }

  SurveyHead.Import view() {
    return new SurveyHead.Import(source, answered, importedAt, importedBy);
  }
}
