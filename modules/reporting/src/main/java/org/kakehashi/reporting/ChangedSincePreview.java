package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/**
 * What an edition has shown never changes: its data changed before all its files were made, so it
 * can't be completed, and a new edition has to be asked for.
 */
public final class ChangedSincePreview extends Invalid {
  private static final long serialVersionUID = 1L;

  public ChangedSincePreview() {
    super("ChangedSinceProof", List.of());
  }
}
