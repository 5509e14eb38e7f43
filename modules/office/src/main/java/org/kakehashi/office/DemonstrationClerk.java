package org.kakehashi.office;

import java.util.UUID;

/**
 * The way into the demonstration account.
 *
 * @param link a one-time link's token
 * @param accessToken {@code kkh_…}
 */
public record DemonstrationClerk(UUID account, String loginName, String link, String accessToken) {
  @Override
  public String toString() {
    return "DemonstrationClerk[" + account + "]";
  }
}
