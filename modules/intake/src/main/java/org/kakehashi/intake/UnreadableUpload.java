package org.kakehashi.intake;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** An uploaded file can't be read safely. */
public final class UnreadableUpload extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param file its name
   * @param reason one Japanese sentence on what is wrong and what to do
   */
  public UnreadableUpload(String file, String reason) {
    super("UnreadableUpload", List.of(file, reason));
  }
}
