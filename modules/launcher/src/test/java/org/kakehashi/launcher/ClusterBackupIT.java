package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterBackupIT {
  @TempDir Path temporary;

  private static long count(DatabaseServer server, Passwords passwords, String sql)
      throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url(), DatabaseRoles.OWNER, passwords.owner());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Each transaction moves one unit from one row to the other: the sum is 0 at any moment. */
  private static CompletableFuture<Void> keepWriting(
      DatabaseServer server, Passwords passwords, AtomicBoolean enough) {
    return CompletableFuture.runAsync(
        () -> {
          try (var connection =
                  DriverManager.getConnection(
                      server.url(), DatabaseRoles.OWNER, passwords.owner());
              var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (!enough.get()) {
              statement.execute("UPDATE balance SET amount = amount - 1 WHERE id = 1");
              statement.execute("UPDATE balance SET amount = amount + 1 WHERE id = 2");
              statement.execute("INSERT INTO filler SELECT repeat('あ', 1000)");
              connection.commit();
            }
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  @DisplayName("動かしたまま取ったバックアップから、つじつまの合ったデータに戻る")
  void restoresAConsistentStateFromARunningServer()
      throws IOException, InterruptedException, SQLException, ExecutionException {
    var file = temporary.resolve("kakehashi.tar.gz");
    long before;
    try (var data = DataDirectory.open(temporary.resolve("var"))) {
      var passwords = Passwords.keptIn(data.passwords());
      var server = DatabaseServer.start(data, passwords, 0);
      try (var connection =
              DriverManager.getConnection(server.url(), DatabaseRoles.OWNER, passwords.owner());
          var statement = connection.createStatement()) {
        statement.execute("CREATE TABLE balance (id integer PRIMARY KEY, amount integer)");
        statement.execute("CREATE TABLE filler (text text)");
        statement.execute("INSERT INTO balance VALUES (1, 0), (2, 0)");
        statement.execute("CREATE SCHEMA office");
        statement.execute("CREATE TABLE office.audit_head (sequence bigint, hash bytea)");
        statement.execute("INSERT INTO office.audit_head VALUES (42, '\\xab'::bytea)");
      }
      var enough = new AtomicBoolean();
      var writing = keepWriting(server, passwords, enough);
      while (count(server, passwords, "SELECT count(*) FROM filler") < 100) {
        Thread.onSpinWait();
      }
      before = count(server, passwords, "SELECT amount FROM balance WHERE id = 2");
      var backup = new ClusterBackup(data.root());
      backup.writeTo(file);
      assertEquals("42 ab", backup.auditHead().orElseThrow());
      enough.set(true);
      writing.get();
      server.stop();
    }
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));

    try (var data = DataDirectory.open(temporary.resolve("restored"))) {
      new ClusterRestore(file).into(data);
      var passwords = Passwords.keptIn(data.passwords());
      var server = DatabaseServer.start(data, passwords, 0);
      assertEquals(0, count(server, passwords, "SELECT sum(amount) FROM balance"));
      assertTrue(count(server, passwords, "SELECT amount FROM balance WHERE id = 2") >= before);
      assertEquals(
          count(server, passwords, "SELECT amount FROM balance WHERE id = 2"),
          count(server, passwords, "SELECT count(*) FROM filler"));
      server.stop();

      var again = new ClusterRestore(file);
      assertThrows(LauncherProblem.DataExists.class, () -> again.into(data));
    }
  }

  @Test
  @DisplayName("監査記録の末尾は、まだ表がなければ示さず、読めないときは保存せずに知らせる")
  void tellsWhenTheAuditHeadCannotBeRead() throws IOException, InterruptedException, SQLException {
    try (var data = DataDirectory.open(temporary.resolve("var"))) {
      var passwords = Passwords.keptIn(data.passwords());
      var server = DatabaseServer.start(data, passwords, 0);
      var backup = new ClusterBackup(data.root());
      backup.writeTo(temporary.resolve("without"));
      assertTrue(backup.auditHead().isEmpty());
      try (var connection =
              DriverManager.getConnection(server.url(), DatabaseRoles.OWNER, passwords.owner());
          var statement = connection.createStatement()) {
        statement.execute("CREATE SCHEMA office");
        statement.execute("CREATE TABLE office.audit_head (broken text)");
      }
      var file = temporary.resolve("broken");
      assertThrows(SQLException.class, () -> new ClusterBackup(data.root()).writeTo(file));
      assertFalse(Files.exists(file));
      server.stop();
    }
  }

  @Test
  @DisplayName("止めて取ったバックアップからも戻る。壊れたものは何も変えずに断る")
  void restoresAStoppedServerAndRefusesABrokenFile()
      throws IOException, InterruptedException, SQLException {
    var file = temporary.resolve("kakehashi.tar.gz");
    var root = temporary.resolve("var");
    try (var data = DataDirectory.open(root)) {
      DatabaseServer.start(data, Passwords.keptIn(data.passwords()), 0).stop();
    }
    new ClusterBackup(root).writeTo(file);
    assertThrows(LauncherProblem.FileExists.class, () -> new ClusterBackup(root).writeTo(file));
    assertThrows(
        LauncherProblem.NothingToBackUp.class,
        () -> new ClusterBackup(temporary.resolve("absent")).writeTo(temporary.resolve("b")));

    var whole = Files.readAllBytes(file);
    var broken = Files.write(temporary.resolve("broken"), java.util.Arrays.copyOf(whole, 200_000));
    try (var data = DataDirectory.open(temporary.resolve("restored"))) {
      assertThrows(LauncherProblem.NoBackup.class, () -> new ClusterRestore(broken).into(data));
      assertFalse(Files.exists(data.cluster()));
      assertFalse(Files.exists(data.passwords()));

      new ClusterRestore(file).into(data);
      DatabaseServer.start(data, Passwords.keptIn(data.passwords()), 0).stop();
    }
  }
}
