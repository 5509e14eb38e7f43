package org.kakehashi.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account, held by a post (官職).
 *
 * @param bureau the regional bureau's code, only with {@link Role#BUREAU}
 * @param version what {@link Accounts#change} asks back, so that nobody overwrites unseen changes
 */
public record Account(
    UUID id,
    String post,
    String loginName,
    Role role,
    @Nullable String bureau,
    Term term,
    Access access,
    int version) {

  /**
   * From when to when it may be used.
   *
   * @param closedOn the day it was closed, null while open
   */
  public record Term(LocalDate openedOn, @Nullable LocalDate closedOn) {
    public boolean open() {
      return closedOn == null;
    }
  }

  /**
   * How far its holder has come to sign in.
   *
   * @param redeemed whether a password has been set through a one-time link
   * @param linkExpiresAt until when an unused one-time link is good, or null
   */
  public record Access(boolean redeemed, @Nullable Instant linkExpiresAt) {}

  public boolean open() {
    return term.open();
  }
}
