package org.kakehashi.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account, held by a post (官職).
 *
 * @param bureau the regional bureau's code, only with {@link Role#BUREAU}
 * @param closedOn the day it was closed, null while open
 * @param redeemed whether a password has been set through a one-time link
 * @param linkExpiresAt until when an unused one-time link is good, or null
 * @param version what {@link Accounts#change} asks back, so that nobody overwrites unseen changes
 */
public record Account(
    UUID id,
    String post,
    String loginName,
    Role role,
    @Nullable String bureau,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    boolean redeemed,
    @Nullable Instant linkExpiresAt,
    int version) {

  public boolean open() {
    return closedOn == null;
  }
}
