package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A comparison has one to twenty criteria. */
public final class OneToTwentyCriteria extends Invalid {
  private static final long serialVersionUID = 1L;

  public OneToTwentyCriteria() {
    super("OneToTwentyCriteria", List.of(), "criteria");
  }
}
