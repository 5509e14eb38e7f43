package org.kakehashi.office.intake;

import org.kakehashi.office.Intake;

/** The office's own reading of uploads, without a container. */
public final class TestIntake {
  private TestIntake() {}

  public static Intake intake() {
    return new UploadDesk();
  }
}
