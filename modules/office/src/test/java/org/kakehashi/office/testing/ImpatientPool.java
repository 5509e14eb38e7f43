package org.kakehashi.office.testing;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * The provider's pool waits for ever for a connection that never comes back; this one fails, as the
 * container's does.
 */
final class ImpatientPool extends ConnectionPool {
  /** The property that says how many milliseconds it waits. */
  static final String PATIENCE = "org.kakehashi.office.testing.patience";

  private final Semaphore free;
  private final long patience;

  private ImpatientPool(ConnectionPool like, ServerSession session) {
    super(like.getName(), like.getLogin(), 1, like.getMaxNumberOfConnections(), session);
    this.free = new Semaphore(like.getMaxNumberOfConnections(), true);
    this.patience = Long.parseLong((String) session.getProperty(PATIENCE));
  }

  @Override
  public Accessor acquireConnection() {
    try {
      if (!free.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(
            "no connection left of " + getMaxNumberOfConnections() + " after " + patience + " ms");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return super.acquireConnection();
  }

  @Override
  public void releaseConnection(Accessor connection) {
    super.releaseConnection(connection);
    free.release();
  }

  /** Puts it in the place of the provider's; for the provider, which makes it by its name. */
  public static final class InPlace implements SessionCustomizer {
    /** Made by the provider. */
    public InPlace() {}

    @Override
    public void customize(Session session) {
      ServerSession server = (ServerSession) session;
      ConnectionPool pool = new ImpatientPool(server.getDefaultConnectionPool(), server);
      server.addConnectionPool(pool);
      server.setReadConnectionPool(pool);
    }
  }
}
