package org.kakehashi.web.start;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** An older version of the application must not touch a newer version's database. */
public final class DatabaseIsNewer extends RuleViolation {
  private static final long serialVersionUID = 1L;

  DatabaseIsNewer() {
    super(List.of());
  }
}
