package org.kakehashi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PreferredWaitTest {

  @Test
  @DisplayName("Prefer の wait は秒数で、10秒を限度とし、なければ待たない")
  void aProgramSaysHowLongItWouldWait() {
    assertEquals(Duration.ofSeconds(5), PreferredWait.of("wait=5"));
    assertEquals(Duration.ofSeconds(3), PreferredWait.of("respond-async, Wait = 3"));
    assertEquals(Duration.ofSeconds(10), PreferredWait.of("wait=600"));
    assertEquals(Duration.ZERO, PreferredWait.of("await=5"));
    assertEquals(Duration.ZERO, PreferredWait.of("wait=-5"));
    assertEquals(Duration.ZERO, PreferredWait.of(null));
  }
}
