package org.kakehashi.web.access;

import java.time.Duration;
import java.util.List;
import org.kakehashi.kernel.Busy;

/** Only so many requests are worked on at once that change something; the others come again. */
public final class TooManyWriters extends Busy {
  private static final long serialVersionUID = 1L;

  private static final int SECONDS = 5;

  public TooManyWriters() {
    super(
        "TooManyWriters",
        Side.HOUSE,
        Duration.ofSeconds(SECONDS),
        List.of(Integer.toString(SECONDS)));
  }
}
