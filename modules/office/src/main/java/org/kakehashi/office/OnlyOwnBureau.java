package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.NotPermitted;

/** A regional bureau's account changes its own bureau's events and nothing else. */
public final class OnlyOwnBureau extends NotPermitted {
  private static final long serialVersionUID = 1L;

  public OnlyOwnBureau(String bureau) {
    super("OnlyOwnBureau", List.of(bureau), "bureau");
  }
}
