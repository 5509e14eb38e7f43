package org.kakehashi.intake;

import java.time.Duration;
import java.util.List;
import org.kakehashi.kernel.Busy;

/** So many files are being read that another can't be begun soon. */
public final class TooManyUploads extends Busy {
  private static final long serialVersionUID = 1L;

  public TooManyUploads(Duration retryAfter) {
    super("TooManyUploads", Side.HOUSE, retryAfter, List.of(Long.toString(retryAfter.toSeconds())));
  }
}
