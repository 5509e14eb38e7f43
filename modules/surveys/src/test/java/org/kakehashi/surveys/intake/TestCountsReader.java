package org.kakehashi.surveys.intake;

import org.kakehashi.intake.Intake;

/** The reader of published counts and questionnaires, without a container. */
public final class TestCountsReader {
  private TestCountsReader() {}

  public static CountsReader on(Intake intake) {
    CountsReader reader = new CountsReader();
    reader.intake = intake;
    return reader;
  }
}
