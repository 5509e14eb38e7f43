package org.kakehashi.web.start;

import java.util.List;
import org.kakehashi.kernel.Conflict;

/** An older version of the application must not touch a newer version's database. */
public final class DatabaseIsNewer extends Conflict {
  private static final long serialVersionUID = 1L;

  DatabaseIsNewer() {
    super("DatabaseIsNewer", List.of());
  }
}
