package org.kakehashi.office;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.kakehashi.kernel.Busy;

/** Nothing can be kept while a disk is full, the database's or that of the application. */
public final class DiskIsFull extends Busy {
  private static final long serialVersionUID = 1L;

  private static final String STATE = "53100";
  private static final String SYSTEM = "No space left on device";

  public DiskIsFull() {
    super("DiskIsFull", Side.HOUSE, Duration.ofMinutes(5), List.of());
  }

  /** Whether that is what a failure tells of. */
  static boolean told(Throwable failure) {
    boolean database = failure instanceof SQLException sql && STATE.equals(sql.getSQLState());
    boolean system = failure instanceof IOException && says(failure);
    return database || system;
  }

  private static boolean says(Throwable failure) {
    String message = failure.getMessage();
    return message != null && message.contains(SYSTEM);
  }
}
