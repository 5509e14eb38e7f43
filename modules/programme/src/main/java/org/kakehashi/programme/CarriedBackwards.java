package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** An issue is carried over to a later fiscal year, never to its own or an earlier one. */
public final class CarriedBackwards extends Invalid {
  private static final long serialVersionUID = 1L;

  public CarriedBackwards() {
    super("CarriedBackwards", List.of(), "carriedTo", "raised");
  }
}
