package org.kakehashi.office.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** The provider's log, which tells each statement it sends: they are counted, not written. */
public final class StatementCount extends DefaultSessionLog {
  private static final AtomicInteger SENT = new AtomicInteger();

  /** For the persistence provider, which makes it by its name. */
  public StatementCount() {}

  /** How many statements the provider has sent in this JVM. */
  static int sent() {
    return SENT.get();
  }

  @Override
  public boolean shouldLog(int level, String category) {
    return SessionLog.SQL.equals(category) ? level >= SessionLog.FINE : level >= SessionLog.WARNING;
  }

  @Override
  public void log(SessionLogEntry entry) {
    if (SessionLog.SQL.equals(entry.getNameSpace())) {
      SENT.incrementAndGet();
    } else {
      super.log(entry);
    }
  }
}
