package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/**
 * What an edition has shown never changes: its data changed before all its files were made, so it
 * can't be completed, and a new edition has to be asked for.
 */
public final class ChangedSinceProof extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ChangedSinceProof() {
    super(List.of());
  }
}
