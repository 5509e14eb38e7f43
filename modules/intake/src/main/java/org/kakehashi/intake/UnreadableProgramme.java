package org.kakehashi.intake;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** An uploaded programme can't be read. */
public final class UnreadableProgramme extends Invalid {
  private static final long serialVersionUID = 1L;

  public UnreadableProgramme(String file, String path, String reason) {
    super("UnreadableProgramme", List.of(file, path, reason));
  }
}
