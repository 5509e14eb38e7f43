package org.kakehashi.surveys.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A dry run's answers file as handed in; apart from the dry run, which most steps need without it.
 */
@Entity
@Table(schema = "surveys", name = "trial_answers")
@SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
class DryRunAnswersEntity {
  @Id
  @Column(name = "trial_id")
  private UUID dryRun;

  private byte[] file;

  protected DryRunAnswersEntity() {}

  DryRunAnswersEntity(UUID dryRun, byte[] file) {
    this.dryRun = dryRun;
    this.file = file;
  }

  UUID dryRun() {
    return dryRun;
  }

  byte[] file() {
    return file;
  }
}
