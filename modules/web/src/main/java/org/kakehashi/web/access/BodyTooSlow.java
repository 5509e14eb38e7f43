package org.kakehashi.web.access;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** What is sent must arrive in some time: whoever drips it would keep others out. */
public final class BodyTooSlow extends Invalid {
  private static final long serialVersionUID = 1L;

  public BodyTooSlow() {
    super("BodyTooSlow", List.of());
  }
}
