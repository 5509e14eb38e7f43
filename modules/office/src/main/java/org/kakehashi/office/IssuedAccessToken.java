package org.kakehashi.office;

import java.util.UUID;

/**
 * A fresh access token.
 *
 * @param secret {@code kkh_…}; shown once, only a hash is kept
 */
public record IssuedAccessToken(UUID id, String secret) {
  @Override
  public String toString() {
    return "IssuedAccessToken[" + id + "]";
  }
}
