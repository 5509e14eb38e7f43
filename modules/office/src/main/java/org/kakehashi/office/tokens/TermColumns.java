package org.kakehashi.office.tokens;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when a token is good: to its day or until revoked, whichever is first. */
@Embeddable
class TermColumns {
  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  protected TermColumns() {}

  TermColumns(Instant issuedAt, LocalDate expiresOn) {
    this.issuedAt = issuedAt;
    this.expiresOn = expiresOn;
  }

  boolean goodOn(LocalDate day) {
    return revokedAt == null && !day.isAfter(expiresOn);
  }

  void revoked(Instant at) {
    revokedAt = at;
  }

  Instant issuedAt() {
    return issuedAt;
  }

  LocalDate expiresOn() {
    return expiresOn;
  }

  @Nullable Instant revokedAt() {
    return revokedAt;
  }
}
