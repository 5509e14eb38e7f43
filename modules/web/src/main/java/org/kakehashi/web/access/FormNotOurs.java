package org.kakehashi.web.access;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A form must be sent from a page of this application, by the one who was shown it. */
public final class FormNotOurs extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FormNotOurs() {
    super(List.of());
  }
}
