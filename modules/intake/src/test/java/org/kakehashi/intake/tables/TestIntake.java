package org.kakehashi.intake.tables;

import org.kakehashi.intake.Intake;

/** The reading of uploads, without a container. */
public final class TestIntake {
  private TestIntake() {}

  public static Intake intake() {
    return new DefaultIntake();
  }
}
