package org.kakehashi.acceptance.nodes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL server with the roles the operations guide asks for, and a look into it. */
final class SharedDatabase implements AutoCloseable {
  private final EmbeddedPostgres postgres;

  private SharedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static SharedDatabase start() throws IOException, SQLException {
    EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE kakehashi_owner LOGIN");
      statement.execute("CREATE ROLE kakehashi_app LOGIN");
      statement.execute("CREATE DATABASE kakehashi OWNER kakehashi_owner");
    }
    return new SharedDatabase(postgres);
  }

  /** What every node is told of it. */
  Map<String, String> settings() {
    return Map.of(
        "KAKEHASHI_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/kakehashi",
        "KAKEHASHI_DB_USER", "kakehashi_app",
        "KAKEHASHI_DB_PASSWORD", "unused",
        "KAKEHASHI_DB_OWNER_USER", "kakehashi_owner",
        "KAKEHASHI_DB_OWNER_PASSWORD", "unused");
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
  public void close() throws IOException {
    postgres.close();
  }

  private Connection connection() throws SQLException {
    return postgres.getDatabase("postgres", "kakehashi").getConnection();
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
