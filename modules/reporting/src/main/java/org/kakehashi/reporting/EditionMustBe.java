package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.Conflict;

/** Only a draft is approved, only an approved edition is issued, only a failed one is retried. */
public final class EditionMustBe extends Conflict {
  private static final long serialVersionUID = 1L;

  public EditionMustBe(EditionState needed, EditionState found) {
    super("EditionMustBe", List.of(needed.label(), found.label()));
  }
}
