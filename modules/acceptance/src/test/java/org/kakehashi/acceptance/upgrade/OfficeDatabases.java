package org.kakehashi.acceptance.upgrade;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server with the two roles of an office, and as many databases as are asked for. */
final class OfficeDatabases implements AutoCloseable {
  private final EmbeddedPostgres server;
  private int number;

  private OfficeDatabases(EmbeddedPostgres server) {
    this.server = server;
  }

  static OfficeDatabases start() throws IOException, SQLException {
    OfficeDatabases started = new OfficeDatabases(EmbeddedPostgres.builder().start());
    started.execute("CREATE ROLE " + OfficeDatabase.OWNER + " LOGIN");
    started.execute("CREATE ROLE " + OfficeDatabase.APPLICATION + " LOGIN");
    return started;
  }

  /** A new office's, before its first start. */
  OfficeDatabase empty() throws SQLException {
    return made("TEMPLATE template0");
  }

  /** An earlier version's, just as that version left it. */
  OfficeDatabase of(EarlierVersion version) throws IOException, SQLException {
    OfficeDatabase database = empty();
    try (Connection connection = database.connection();
        var dump = version.dump()) {
      DumpFile.load(dump, connection);
    }
    return database;
  }

  /** The same once more, to be changed. */
  OfficeDatabase copy(OfficeDatabase of) throws SQLException {
    return made("TEMPLATE " + of.name());
  }

  private OfficeDatabase made(String from) throws SQLException {
    number++;
    String name = "office_" + number;
    execute("CREATE DATABASE " + name + " OWNER " + OfficeDatabase.OWNER + " " + from);
    return new OfficeDatabase(server, name);
  }

  private void execute(String command) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
