package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** A post is 1 to 100 characters long, without line breaks. */
public final class PostMalformed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PostMalformed() {
    super(List.of());
  }
}
