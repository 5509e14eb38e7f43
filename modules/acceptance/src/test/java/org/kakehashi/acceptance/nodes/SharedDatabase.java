package org.kakehashi.acceptance.nodes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.kakehashi.office.testing.TestPostgres;

/** The database that several nodes share, and a look into it. */
final class SharedDatabase implements AutoCloseable {
  private static final String NAME = "kakehashi";

  private final TestPostgres postgres = TestPostgres.start().withDatabase(NAME);

  /** What every node is told of it. */
  Map<String, String> settings() {
    return Map.of(
        "KAKEHASHI_DB_URL",
        postgres.url(NAME),
        "KAKEHASHI_DB_USER",
        TestPostgres.APPLICATION,
        "KAKEHASHI_DB_PASSWORD",
        "unused",
        "KAKEHASHI_DB_OWNER_USER",
        TestPostgres.OWNER,
        "KAKEHASHI_DB_OWNER_PASSWORD",
        "unused");
  }

  /** A query's one number. */
  long number(String query, String... parameters) throws SQLException {
    try (Connection connection = connection();
        PreparedStatement statement = prepared(connection, query, parameters);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  void change(String command, String... parameters) throws SQLException {
    try (Connection connection = connection();
        PreparedStatement statement = prepared(connection, command, parameters)) {
      statement.executeUpdate();
    }
  }

  @Override
  public void close() {
    postgres.close();
  }

  private Connection connection() throws SQLException {
    return postgres.superuser(NAME).getConnection();
  }

  private static PreparedStatement prepared(
      Connection connection, String command, String... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(command);
    for (int at = 0; at < parameters.length; at++) {
      statement.setString(at + 1, parameters[at]);
    }
    return statement;
  }
}
