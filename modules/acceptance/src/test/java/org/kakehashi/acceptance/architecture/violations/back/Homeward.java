package org.kakehashi.acceptance.architecture.violations.back;

import org.kakehashi.acceptance.architecture.violations.there.Outward;

/** The other half of a circle of rooms. */
public class Homeward {
  public Outward next() {
    return new Outward();
  }
}
