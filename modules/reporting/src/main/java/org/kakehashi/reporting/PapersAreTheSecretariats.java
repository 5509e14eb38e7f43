package org.kakehashi.reporting;

import java.util.List;
import org.kakehashi.kernel.NotPermitted;

/** Official documents are asked for by the secretariat (事務局), not by a regional bureau. */
public final class PapersAreTheSecretariats extends NotPermitted {
  private static final long serialVersionUID = 1L;

  public PapersAreTheSecretariats() {
    super("PapersAreTheSecretariats", List.of());
  }
}
