package org.kakehashi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The embedded PostgreSQL: on loopback only, with a password for everybody, and with the two roles
 * the application works under.
 */
final class DatabaseServer {
  private static final String SUPERUSER = "postgres";
  private static final String NAME = "kakehashi";
  private static final int STARTING_SECONDS = 60;
  private static final int STOPPING_SECONDS = 60;
  private static final List<String> ACCESS =
      List.of(
          "# A password for everybody, from this machine only.",
          "local all all scram-sha-256",
          "host  all all 127.0.0.1/32 scram-sha-256",
          "host  all all ::1/128      scram-sha-256");

  private final Path log;
  private final int port;
  private final Child child;

  private DatabaseServer(Path log, int port, Child child) {
    this.log = log;
    this.port = port;
    this.child = child;
  }

  /**
   * Starts the server and returns once it answers.
   *
   * @param wantedPort 0 chooses a free one
   */
  static DatabaseServer start(DataDirectory data, Passwords passwords, int wantedPort)
      throws IOException, InterruptedException {
    if (Machine.isRoot()) {
      Machine.requireUserNamespaces();
    }
    requireOurVersion(data.cluster());
    var programs = DatabasePrograms.unpackedUnder(data.runtime());
    if (Files.notExists(data.cluster())) {
      create(programs, data, passwords);
    }
    Files.write(data.cluster().resolve("pg_hba.conf"), ACCESS);
    var port = wantedPort == 0 ? Machine.freePort() : wantedPort;
    Machine.requireFreePort("127.0.0.1", port, "--db-port");
    var log = data.log("postgresql.log");
    var child =
        Child.start(
            command(programs, data, port), Map.of("LC_ALL", "C"), log, Machine.isRoot(), "INT");
    var server = new DatabaseServer(log, port, child);
    try {
      server.prepare(passwords);
    } catch (SQLException e) {
      server.stop();
      throw new LauncherProblem.DatabaseDidNotStart(log);
    }
    return server;
  }

  static void requireOurVersion(Path cluster) throws IOException {
    var file = cluster.resolve("PG_VERSION");
    if (Files.notExists(file)) {
      return;
    }
    var found = Files.readString(file).strip();
    var major = found.matches("[0-9]{1,4}") ? Integer.parseInt(found) : 9;
    if (major > DatabasePrograms.MAJOR) {
      throw new LauncherProblem.NewerDatabase(cluster, found, DatabasePrograms.MAJOR);
    }
    if (major < DatabasePrograms.MAJOR) {
      throw new LauncherProblem.OlderDatabase(cluster, found, DatabasePrograms.MAJOR);
    }
  }

  /**
   * Makes the cluster beside its place and moves it there whole, so that half of one never stays.
   */
  private static void create(DatabasePrograms programs, DataDirectory data, Passwords passwords)
      throws IOException, InterruptedException {
    var draft = data.root().resolve("postgresql.new");
    FileTree.delete(draft);
    var secret =
        Files.createTempFile(
            data.root(),
            "initdb",
            ".secret",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(secret, passwords.superuser() + "\n");
      var command = new ArrayList<String>();
      if (Machine.isRoot()) {
        command.addAll(List.of("unshare", "-U"));
      }
      command.addAll(
          List.of(
              programs.initdb(),
              "--pgdata=" + draft,
              "--username=" + SUPERUSER,
              "--pwfile=" + secret,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--data-checksums"));
      var log = data.log("initdb.log");
      var initdb =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      if (initdb.start().waitFor() != 0) {
        throw new LauncherProblem.DatabaseDidNotStart(log);
      }
    } finally {
      Files.delete(secret);
    }
    Files.move(draft, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> command(DatabasePrograms programs, DataDirectory data, int port) {
    var command = new ArrayList<>(List.of(programs.postgres(), "-D", data.cluster().toString()));
    for (var setting :
        List.of(
            "port=" + port,
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "timezone=Asia/Tokyo",
            "log_timezone=Asia/Tokyo",
            // A backup of the running server needs the log written since its start.
            "wal_keep_size=256MB")) {
      command.addAll(List.of("-c", setting));
    }
    return command;
  }

  private void prepare(Passwords passwords) throws SQLException, IOException, InterruptedException {
    try (var connection = firstConnection(passwords)) {
      new DatabaseRoles(connection).establish(passwords);
    }
  }

  private Connection firstConnection(Passwords passwords)
      throws SQLException, IOException, InterruptedException {
    var properties = new Properties();
    properties.setProperty("user", SUPERUSER);
    properties.setProperty("password", passwords.superuser());
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTING_SECONDS);
    while (true) {
      try {
        return DriverManager.getConnection(url(SUPERUSER), properties);
      } catch (SQLException e) {
        if (!child.isAlive() || System.nanoTime() > deadline || wrongPassword(e)) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  private static boolean wrongPassword(SQLException e) {
    return "28P01".equals(e.getSQLState());
  }

  /** Where the application finds its database. */
  String url() {
    return url(NAME);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  Path log() {
    return log;
  }

  Child child() {
    return child;
  }

  void stop() throws IOException, InterruptedException {
    child.stop(STOPPING_SECONDS);
  }
}
