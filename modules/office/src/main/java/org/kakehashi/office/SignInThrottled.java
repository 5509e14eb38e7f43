package org.kakehashi.office;

import java.time.Duration;
import java.util.List;
import org.kakehashi.kernel.Busy;

/** After repeated failures a name or address must wait. */
public final class SignInThrottled extends Busy {
  private static final long serialVersionUID = 1L;

  public SignInThrottled(long seconds) {
    super(
        "SignInThrottled",
        Side.CALLER,
        Duration.ofSeconds(seconds),
        List.of(Long.toString(seconds)));
  }
}
