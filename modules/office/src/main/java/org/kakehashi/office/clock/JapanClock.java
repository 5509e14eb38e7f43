package org.kakehashi.office.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Business dates are Japan's, wherever the host stands. */
@ApplicationScoped
class JapanClock {

  @Produces
  @Dependent
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Tokyo"));
  }
}
