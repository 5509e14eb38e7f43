package org.kakehashi.office;

import java.time.Instant;
import org.kakehashi.kernel.Actor;

/**
 * Who is signed in.
 *
 * @param csrf what forms must send back; derived from the token, so stable as long as it lives
 * @param until when the sign-in ends for good, however busy its holder is
 */
public record SignedIn(Actor actor, String loginName, Role role, String csrf, Instant until) {
  @Override
  public String toString() {
    return "SignedIn[" + actor.recordedAs() + ", " + role + "]";
  }
}
