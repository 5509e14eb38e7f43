package org.kakehashi.office;

import java.time.Instant;

/**
 * A link that lets its holder set a password once. Shown once; only a hash is kept.
 *
 * @param token what the web module puts into the address
 */
public record OneTimeLink(String token, Instant expiresAt) {
  @Override
  public String toString() {
    return "OneTimeLink[expiresAt=" + expiresAt + "]";
  }
}
