package org.kakehashi.web.access;

import java.util.List;
import org.kakehashi.kernel.NotPermitted;

/** A form must be sent from a page of this application, by the one who was shown it. */
public final class FormNotOurs extends NotPermitted {
  private static final long serialVersionUID = 1L;

  public FormNotOurs() {
    super("FormNotOurs", List.of());
  }
}
