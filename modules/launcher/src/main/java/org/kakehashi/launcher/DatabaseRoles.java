package org.kakehashi.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The application's database and the two roles it works under. The owner migrates; the application
 * may only connect and gets its grants from the migrations.
 */
final class DatabaseRoles {
  static final String OWNER = "kakehashi_owner";
  static final String APPLICATION = "kakehashi_app";

  private final Connection connection;

  /**
   * @param connection the superuser's
   */
  DatabaseRoles(Connection connection) {
    this.connection = connection;
  }

  /** Makes what is missing and gives both roles their kept passwords. */
  void establish(Passwords passwords) throws SQLException {
    try (var statement = connection.createStatement()) {
      // Statements that carry a password must not reach the server's log, not even when they fail.
      statement.execute("SET log_statement = 'none'");
      statement.execute("SET log_min_error_statement = 'panic'");
      createIfMissing(OWNER);
      createIfMissing(APPLICATION);
      setPassword(OWNER, passwords.owner());
      setPassword(APPLICATION, passwords.application());
      try (var found =
          statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = 'kakehashi'")) {
        if (!found.next()) {
          statement.execute("CREATE DATABASE kakehashi OWNER kakehashi_owner");
        }
      }
      statement.execute("REVOKE ALL ON DATABASE kakehashi, postgres, template1 FROM PUBLIC");
      statement.execute("GRANT CONNECT ON DATABASE kakehashi TO kakehashi_app");
    }
  }

  private void createIfMissing(String role) throws SQLException {
    try (var command =
        connection.prepareStatement(
            "SELECT format('CREATE ROLE %I LOGIN', ?)"
                + " WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ?)")) {
      command.setString(1, role);
      command.setString(2, role);
      executeAnswer(command);
    }
  }

  private void setPassword(String role, String password) throws SQLException {
    try (var command =
        connection.prepareStatement("SELECT format('ALTER ROLE %I PASSWORD %L', ?, ?)")) {
      command.setString(1, role);
      command.setString(2, password);
      executeAnswer(command);
    }
  }

  /** Role commands take no parameters; the server itself quotes the values and hands them back. */
  private static void executeAnswer(PreparedStatement command) throws SQLException {
    try (var answer = command.executeQuery();
        var statement = command.getConnection().createStatement()) {
      while (answer.next()) {
        statement.execute(answer.getString(1));
      }
    }
  }
}
