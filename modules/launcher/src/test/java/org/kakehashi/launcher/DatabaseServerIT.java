package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseServerIT {
  @TempDir static Path temporary;
  private static DataDirectory data;
  private static Passwords passwords;
  private static DatabaseServer server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    data = DataDirectory.open(temporary.resolve("var"));
    passwords = Passwords.keptIn(data.passwords());
    server = DatabaseServer.start(data, passwords, 0);
    server.stop();
    assertFalse(server.child().isAlive());
    // The second start finds the roles, the database and the data of the first.
    server = DatabaseServer.start(data, passwords, 0);
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    server.stop();
    data.close();
  }

  private static Connection connect(String role, String password) throws SQLException {
    return DriverManager.getConnection(server.url(), role, password);
  }

  private static String answer(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Test
  @DisplayName("停電に耐えるよう fsync を切らない。外に開かない")
  void isSafeAndOnLoopbackOnly() throws SQLException {
    try (var connection = connect(DatabaseRoles.OWNER, passwords.owner())) {
      assertEquals("on", answer(connection, "SHOW fsync"));
      assertEquals("127.0.0.1", answer(connection, "SHOW listen_addresses"));
      assertEquals("UTF8", answer(connection, "SHOW server_encoding"));
      assertEquals("on", answer(connection, "SHOW data_checksums"));
      assertTrue(
          answer(connection, "SHOW server_version").startsWith(DatabasePrograms.MAJOR + "."));
    }
  }

  @Test
  @DisplayName("誰もパスワードなしでは入れない")
  void letsNobodyInWithoutThePassword() {
    for (var role : new String[] {"postgres", DatabaseRoles.OWNER, DatabaseRoles.APPLICATION}) {
      var refusal = assertThrows(SQLException.class, () -> connect(role, "wrong"));
      assertEquals("28P01", refusal.getSQLState());
    }
  }

  @Test
  @DisplayName("移行の役割は所有者、実行時の役割は接続だけ")
  void givesTheApplicationNothingButTheConnection() throws SQLException {
    try (var owner = connect(DatabaseRoles.OWNER, passwords.owner());
        var application = connect(DatabaseRoles.APPLICATION, passwords.application());
        var asOwner = owner.createStatement();
        var asApplication = application.createStatement()) {
      asOwner.execute("CREATE SCHEMA office CREATE TABLE kept (id integer)");
      for (var command :
          new String[] {
            "CREATE SCHEMA mine",
            "CREATE TABLE public.mine (id integer)",
            "SELECT * FROM office.kept",
            "CREATE TEMPORARY TABLE mine (id integer)"
          }) {
        var refusal = assertThrows(SQLException.class, () -> asApplication.execute(command));
        assertEquals("42501", refusal.getSQLState(), command);
      }
      assertEquals(
          "f",
          answer(
              owner,
              "SELECT bool_or(rolsuper OR rolcreaterole OR rolcreatedb)"
                  + " FROM pg_roles WHERE rolname LIKE 'kakehashi%'"));
      asOwner.execute("DROP SCHEMA office CASCADE");
    }
  }

  @Test
  @DisplayName("パスワードは記録にも命令行にも現れない")
  void keepsPasswordsOutOfLogsAndCommandLines() throws IOException {
    for (var log : new String[] {"postgresql.log", "initdb.log"}) {
      var text = Files.readString(data.log(log));
      assertFalse(text.contains(passwords.owner()), log);
      assertFalse(text.contains(passwords.superuser()), log);
    }
    assertFalse(
        ProcessHandle.allProcesses()
            .flatMap(process -> process.info().commandLine().stream())
            .anyMatch(line -> line.contains(passwords.application())));
  }
}
