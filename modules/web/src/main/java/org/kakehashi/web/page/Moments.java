package org.kakehashi.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kakehashi.kernel.Wareki;

/** Moments as screens print them: 令和8年2月25日 14:05, in Japan's time wherever the server stands. */
public final class Moments {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Moments() {}

  public static String label(Instant moment) {
    var there = moment.atZone(JAPAN);
    return Wareki.of(LocalDate.from(there)) + " " + CLOCK.format(there);
  }
}
