package org.kakehashi.acceptance.upgrade;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.kakehashi.web.start.ProductMigrations;

/** One office's database, on a server that may hold those of several. */
final class OfficeDatabase {
  static final String OWNER = "kakehashi_owner";
  static final String APPLICATION = "kakehashi_app";

  private final EmbeddedPostgres server;
  private final String name;

  OfficeDatabase(EmbeddedPostgres server, String name) {
    this.server = server;
    this.name = name;
  }

  /** As somebody who may read and change everything; times read as UTC. */
  Connection connection() throws SQLException {
    Connection connection = server.getDatabase("postgres", name).getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET timezone = 'UTC'");
    }
    return connection;
  }

  /** Brings it to this version, as the product does at its start. */
  OfficeDatabase migrated() {
    ProductMigrations.run(url(), APPLICATION, OWNER);
    return this;
  }

  /** What the product is told of it. */
  Map<String, String> settings() {
    return Map.of(
        "KAKEHASHI_DB_URL",
        url(),
        "KAKEHASHI_DB_USER",
        APPLICATION,
        "KAKEHASHI_DB_PASSWORD",
        "unused",
        "KAKEHASHI_DB_OWNER_USER",
        OWNER,
        "KAKEHASHI_DB_OWNER_PASSWORD",
        "unused");
  }

  String name() {
    return name;
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
  }
}
