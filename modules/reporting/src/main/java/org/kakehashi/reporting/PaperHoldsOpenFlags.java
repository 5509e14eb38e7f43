package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.Conflict;

/** A paper is approved and issued only when somebody decided about all personal data in it. */
public final class PaperHoldsOpenFlags extends Conflict {
  private static final long serialVersionUID = 1L;

  public PaperHoldsOpenFlags(List<PaperFlag> open) {
    super(
        "PaperHoldsOpenFlags",
        List.of(
            Integer.toString(open.size()),
            String.join(
                "、", open.stream().map(flag -> flag.passage().label()).distinct().toList())));
  }
}
