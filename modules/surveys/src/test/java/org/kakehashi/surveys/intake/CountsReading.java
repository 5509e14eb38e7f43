package org.kakehashi.surveys.intake;

import java.lang.reflect.Constructor;
import org.kakehashi.office.Intake;

/** The reader on the office's own intake, as the container would wire it. */
public final class CountsReading {
  private CountsReading() {}

  /** The office keeps its bean to itself; only a container, or a test, reaches it. */
  public static Intake intake() {
    try {
      Constructor<?> desk =
          Class.forName("org.kakehashi.office.intake.UploadDesk").getDeclaredConstructor();
      desk.setAccessible(true);
      return (Intake) desk.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static CountsReader reader(Intake intake) {
    CountsReader reader = new CountsReader();
    reader.intake = intake;
    return reader;
  }
}
