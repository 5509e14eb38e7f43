package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A one-time link is good once, for a limited time, and only until the next one is issued. */
public final class LinkExpired extends Invalid {
  private static final long serialVersionUID = 1L;

  public LinkExpired() {
    super("LinkExpired", List.of());
  }
}
