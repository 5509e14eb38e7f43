package org.kakehashi.office.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock in Asia/Tokyo that stands still until a test moves it. */
public final class SetClock extends Clock {
  private volatile Instant instant;

  public SetClock(String instant) {
    this.instant = Instant.parse(instant);
  }

  public void advance(Duration time) {
    instant = instant.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Tokyo");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return instant;
  }
}
