package org.kakehashi.office;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Busy;

/**
 * What the database can't do just now it may do in a moment: a lock that somebody else holds, a
 * connection where all are lent. Nothing of what was asked for is done.
 */
public final class DatabaseIsBusy extends Busy {
  private static final long serialVersionUID = 1L;

  private static final int SECONDS = 5;
  private static final int DEEPEST = 20;

  /**
   * Serialisation failure, deadlock, lock not available, query cancelled by its time limit, too
   * many connections, the server going down or coming up.
   */
  private static final Set<String> PASSING =
      Set.of("40001", "40P01", "55P03", "57014", "53300", "57P01", "57P02", "57P03");

  /** All states in which the connection itself failed. */
  private static final String CONNECTION = "08";

  public DatabaseIsBusy() {
    super(
        "DatabaseIsBusy",
        Side.HOUSE,
        Duration.ofSeconds(SECONDS),
        List.of(Integer.toString(SECONDS)));
  }

  /** What is behind a failure that may pass by itself, or that only an administrator can mend. */
  public static Optional<Busy> behind(Throwable failure) {
    @Nullable Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (DiskIsFull.told(cause)) {
        return Optional.of(new DiskIsFull());
      }
      if (cause instanceof SQLException refused && passing(refused)) {
        return Optional.of(new DatabaseIsBusy());
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  /** The driver always states a state; the pool, when it has no connection to lend, states none. */
  private static boolean passing(SQLException refused) {
    String state = refused.getSQLState();
    return state == null || state.startsWith(CONNECTION) || PASSING.contains(state);
  }
}
