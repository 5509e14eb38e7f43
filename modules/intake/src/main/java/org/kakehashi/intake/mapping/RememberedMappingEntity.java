package org.kakehashi.intake.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a table with those headings was read last, for those fields. */
@Entity
@Table(schema = "intake", name = "column_mapping")
class RememberedMappingEntity {
  @Id private String fingerprint;

  @Column(name = "mapping")
  private String json;

  @SuppressWarnings("UnusedVariable") // the last one used comes first
  @Column(name = "used_at")
  private Instant usedAt;

  protected RememberedMappingEntity() {}

  String json() {
    return json;
  }

  String fingerprint() {
    return fingerprint;
  }
}
