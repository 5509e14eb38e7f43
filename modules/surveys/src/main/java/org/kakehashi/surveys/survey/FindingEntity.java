package org.kakehashi.surveys.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.Tabulation;

/** A sentence a person wrote about a question's figures. */
@Entity
@Table(schema = "surveys", name = "finding")
class FindingEntity {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "question_id")
  private QuestionEntity question;

  private int position;
  private String sentence;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  private int version;

  protected FindingEntity() {}

  FindingEntity(QuestionEntity question, int position, String sentence, Signature signature) {
    this.id = UUID.randomUUID();
    this.question = question;
    this.position = position;
    this.sentence = sentence;
    this.recordedAt = signature.at();
    this.recordedBy = signature.post();
  }

  UUID id() {
    return id;
  }

  int position() {
    return position;
  }

  /** Refuses a change that was made from another version. */
  void requireVersion(int read) {
    if (read != version) {
      throw new ChangedMeanwhile();
    }
  }

  void reword(String newSentence, Signature signature) {
    this.version++;
    this.sentence = newSentence;
    this.recordedAt = signature.at();
    this.recordedBy = signature.post();
  }

  void withdraw() {
    question.withdraw(this);
  }

  Finding view(QuestionKind kind, Tabulation tabulation) {
    return new Finding(
        id,
        kind == QuestionKind.FREE ? Finding.Kind.CONCLUSION : Finding.Kind.FINDING,
        sentence,
        Advice.on(sentence, tabulation),
        recordedAt,
        recordedBy,
        version);
  }
}
