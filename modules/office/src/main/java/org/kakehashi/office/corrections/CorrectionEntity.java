package org.kakehashi.office.corrections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.Correction;

/** One correction; it is written once and never again. */
@Entity
@Table(schema = "office", name = "correction")
class CorrectionEntity {
  @Id private UUID id;

  @Column(name = "record_id")
  private UUID record;

  @Column(name = "reason")
  private String reason;

  @Column(name = "corrected_by")
  private String by;

  @Column(name = "corrected_at")
  private Instant at;

  protected CorrectionEntity() {}

  CorrectionEntity(UUID record, String reason, Actor actor, Instant now) {
    this.id = UUID.randomUUID();
    this.record = record;
    this.reason = reason;
    this.by = actor.post();
    this.at = now;
  }

  Correction view() {
    return new Correction(reason, by, at);
  }
}
