package org.kakehashi.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Permission;

/**
 * An access token as lists show it; its secret is shown once, when it is issued.
 *
 * @param owner the owning account's post
 * @param expiresOn the last day it is good
 * @param lastUsedOn null when never used
 */
public record AccessToken(
    UUID id,
    String owner,
    String name,
    Set<Permission> scopes,
    Instant issuedAt,
    LocalDate expiresOn,
    @Nullable LocalDate lastUsedOn,
    @Nullable Instant revokedAt) {
  public AccessToken {
    scopes = Set.copyOf(scopes);
  }
}
