package org.kakehashi.web.start;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Connections of the owner that are taken again after they were given back. Flyway asks for some
 * twenty, one after the other, and each new one costs the database a process and a handshake. For
 * the one thread that starts the product.
 */
final class ReusedConnections implements AutoCloseable {
  private final DatabaseRoles roles;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private final List<Connection> opened = new ArrayList<>();

  ReusedConnections(DatabaseRoles roles) {
    this.roles = roles;
  }

  /** A connection whose {@code close} gives it back. */
  Connection getConnection() throws SQLException {
    var connection = idle.poll();
    if (connection == null) {
      connection = opened();
      opened.add(connection);
    }
    return givenBack(connection);
  }

  /** As Flyway takes it; only connections can be asked of it. */
  DataSource source() {
    return proxy(
        DataSource.class,
        (source, method, arguments) -> {
          if (method.getName().equals("getConnection")) {
            return getConnection();
          }
          throw new UnsupportedOperationException(method.getName());
        });
  }

  @Override
  public void close() throws SQLException {
    for (var connection : opened) {
      connection.close();
    }
  }

  /** The driver lies in the WAR, where the JDK's own search does not look. */
  private Connection opened() throws SQLException {
    var asked = new Properties();
    asked.setProperty("user", roles.owner());
    asked.setProperty("password", roles.ownerPassword());
    for (var driver : ServiceLoader.load(Driver.class, getClass().getClassLoader())) {
      if (driver.acceptsURL(roles.url())) {
        return driver.connect(roles.url(), asked);
      }
    }
    throw new SQLException("no driver for the database's address");
  }

  private Connection givenBack(Connection connection) {
    var lent = new AtomicBoolean(true);
    return proxy(
        Connection.class,
        (given, method, arguments) -> {
          if (method.getName().equals("close")) {
            if (lent.getAndSet(false)) {
              giveBack(connection);
            }
            return null;
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException failure) {
            throw failure.getCause();
          }
        });
  }

  private void giveBack(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    idle.push(connection);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
