package org.kakehashi.web.rest;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a program would wait for news: {@code Prefer: wait=5} in seconds (RFC 7240). */
final class PreferredWait {
  private static final long MOST_SECONDS = 10;
  private static final Pattern WAIT = Pattern.compile("(?i)(?:^|[,\\s])wait\\s*=\\s*(\\d{1,3})");

  private PreferredWait() {}

  /**
   * The wait that the header asks for, 10 seconds at most; none where it asks for none.
   *
   * @param prefer the header as sent, or null
   */
  static Duration of(@Nullable String prefer) {
    Matcher asked = WAIT.matcher(prefer == null ? "" : prefer);
    return asked.find()
        ? Duration.ofSeconds(Math.min(MOST_SECONDS, Long.parseLong(asked.group(1))))
        : Duration.ZERO;
  }
}
