package org.kakehashi.intake.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an entry of a file said when it was last taken in. */
@Entity
@Table(schema = "intake", name = "intake_entry")
class IntakeEntryEntity {
  @Id
  @Column(name = "entry_key")
  private String key;

  private String fingerprint;

  protected IntakeEntryEntity() {}

  IntakeEntryEntity(String key, String fingerprint) {
    this.key = key;
    this.fingerprint = fingerprint;
  }

  boolean said(String again) {
    return fingerprint.equals(again);
  }

  void says(String now) {
    fingerprint = now;
  }
}
