package org.kakehashi.office.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A PostgreSQL server with the two roles that the operations guide asks for: the owner migrates,
 * the application works. It trusts whoever comes from this machine, so any password does.
 */
public final class TestPostgres implements AutoCloseable {
  public static final String OWNER = "kakehashi_owner";
  public static final String APPLICATION = "kakehashi_app";

  private final EmbeddedPostgres postgres;

  private TestPostgres(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** Starts a server on a free port, without a database of ours. */
  public static TestPostgres start() {
    try {
      TestPostgres started = new TestPostgres(EmbeddedPostgres.builder().start());
      started.execute("CREATE ROLE " + OWNER + " LOGIN", "CREATE ROLE " + APPLICATION + " LOGIN");
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty database that the owner may fill. */
  public TestPostgres withDatabase(String name) {
    execute("CREATE DATABASE " + name + " OWNER " + OWNER);
    return this;
  }

  /** The address of a database without any credentials. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
  }

  /** A database as one of the roles sees it. */
  public DataSource dataSource(String role, String database) {
    return postgres.getDatabase(role, database);
  }

  /** A database as nobody of ours sees it, to look into it or to spoil it. */
  public DataSource superuser(String database) {
    return postgres.getDatabase("postgres", database);
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void execute(String... commands) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
