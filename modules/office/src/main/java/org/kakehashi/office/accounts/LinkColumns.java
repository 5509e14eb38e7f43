package org.kakehashi.office.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** An unused one-time link, known by its hash; an account without one has none. */
@Embeddable
class LinkColumns {
  @SuppressWarnings("UnusedVariable") // queries read it
  @Column(name = "link_hash")
  private byte[] hash;

  @Column(name = "link_expires_at")
  private Instant expiresAt;

  protected LinkColumns() {}

  LinkColumns(byte[] hash, Instant expiresAt) {
    this.hash = hash;
    this.expiresAt = expiresAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
