package org.kakehashi.office.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.kakehashi.office.secrets.Secret;

/** One sign-in, known by its token's hash; good while used, for half a day at most. */
@Entity
@Table(schema = "office", name = "sign_in")
class SignInEntity {
  static final Duration IDLE = Duration.ofMinutes(30);
  static final Duration LIFE = Duration.ofHours(12);
  private static final Duration NOTED_EACH = Duration.ofMinutes(1);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  private UUID account;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected SignInEntity() {}

  SignInEntity(String token, UUID account, Instant at) {
    this.tokenHash = hash(token);
    this.account = account;
    this.createdAt = at;
    this.seenAt = at;
  }

  static String hash(String token) {
    return HexFormat.of().formatHex(Secret.hash(token));
  }

  boolean goodAt(Instant now) {
    return now.isBefore(until()) && now.isBefore(seenAt.plus(IDLE));
  }

  /** Notes that it is in use, at most once a minute: a page view is no reason to write. */
  void seen(Instant now) {
    if (!now.isBefore(seenAt.plus(NOTED_EACH))) {
      seenAt = now;
    }
  }

  Instant until() {
    return createdAt.plus(LIFE);
  }

  UUID account() {
    return account;
  }
}
