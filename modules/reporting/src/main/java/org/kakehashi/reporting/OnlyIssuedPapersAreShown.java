package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.NotPermitted;

/** Who neither makes nor judges papers sees and gets them once they are issued (発行済み). */
public final class OnlyIssuedPapersAreShown extends NotPermitted {
  private static final long serialVersionUID = 1L;

  public OnlyIssuedPapersAreShown() {
    super("OnlyIssuedPapersAreShown", List.of());
  }
}
