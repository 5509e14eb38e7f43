package org.kakehashi.surveys.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Whose a dry run is, and until when. */
@Embeddable
class HolderColumns {
  private UUID account;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected HolderColumns() {}

  HolderColumns(UUID account, Instant expiresAt) {
    this.account = account;
    this.expiresAt = expiresAt;
  }

  boolean is(UUID someone) {
    return account.equals(someone);
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
