package org.kakehashi.acceptance.architecture.violations.there;

import org.kakehashi.acceptance.architecture.violations.back.Homeward;

/** One half of a circle of rooms. */
public class Outward {
  public Homeward next() {
    return new Homeward();
  }
}
