package org.kakehashi.surveys.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A trial's answers file as handed in; apart from the trial, which most steps need without it. */
@Entity
@Table(schema = "surveys", name = "trial_answers")
@SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
class DryRunAnswersEntity {
  @Id
  @Column(name = "trial_id")
  private UUID trial;

  private byte[] file;

  protected DryRunAnswersEntity() {}

  DryRunAnswersEntity(UUID trial, byte[] file) {
    this.trial = trial;
    this.file = file;
  }

  UUID trial() {
    return trial;
  }

  byte[] file() {
    return file;
  }
}
