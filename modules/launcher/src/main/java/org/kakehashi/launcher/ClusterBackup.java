package org.kakehashi.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A backup of the embedded database in one file: the cluster and its passwords. A running server is
 * copied between its own pg_backup_start and pg_backup_stop, together with the write-ahead log that
 * makes the copy consistent; a stopped one is copied as it lies. People keep working meanwhile.
 */
final class ClusterBackup {
  static final String CLUSTER = "postgresql/";
  static final String PASSWORDS = "passwords.properties";

  /** Directories whose content belongs to the running server only. */
  private static final Set<String> EMPTIED =
      Set.of(
          "pg_dynshmem",
          "pg_notify",
          "pg_replslot",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");

  private final Path data;
  private final Path cluster;
  private @Nullable String auditHead;

  ClusterBackup(Path data) {
    this.data = data;
    this.cluster = data.resolve("postgresql");
  }

  /** Writes the file with mode 600; it appears under its name only when it is whole. */
  void writeTo(Path file) throws IOException, SQLException {
    if (Files.notExists(cluster.resolve("PG_VERSION"))) {
      throw new LauncherProblem.NothingToBackUp(data);
    }
    if (Files.exists(file)) {
      throw new LauncherProblem.FileExists(file);
    }
    var draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(draft);
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (IOException e) {
      throw new LauncherProblem.DirectoryNotWritable(file);
    }
    try {
      try (var tar = archive(Files.newOutputStream(draft))) {
        writeTo(tar);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LauncherProblem.DiskFull.nameIn(e, file);
      throw e;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Where the audit chain ended, once a running server was saved: to be noted elsewhere. */
  Optional<String> auditHead() {
    return Optional.ofNullable(auditHead);
  }

  private static TarArchiveOutputStream archive(OutputStream out) throws IOException {
    var tar =
        new TarArchiveOutputStream(
            new GZIPOutputStream(new BufferedOutputStream(out)), StandardCharsets.UTF_8.name());
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    return tar;
  }

  private void writeTo(TarArchiveOutputStream tar) throws IOException, SQLException {
    addFile(tar, PASSWORDS, data.resolve(PASSWORDS));
    try (var stopped = DataDirectory.open(data)) {
      addCluster(tar, "");
      addLog(tar, "", stopped.cluster());
    } catch (LauncherProblem.AlreadyRunning e) {
      addRunningCluster(tar);
    }
  }

  private void addRunningCluster(TarArchiveOutputStream tar) throws IOException, SQLException {
    var passwords = Passwords.keptIn(data.resolve(PASSWORDS));
    // before the copy begins, so that the copy surely reaches it
    auditHead = auditHead(passwords);
    try (var connection = connectedTo("postgres", passwords);
        var statement = connection.createStatement()) {
      String firstSegment;
      try (var started =
          statement.executeQuery("SELECT pg_walfile_name(pg_backup_start('kakehashi', true))")) {
        started.next();
        firstSegment = started.getString(1);
      }
      addCluster(tar, "");
      try (var ended = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
        ended.next();
        add(tar, CLUSTER + "backup_label", ended.getString(1).getBytes(StandardCharsets.UTF_8));
      }
      addLog(tar, firstSegment, cluster);
    }
  }

  /** Null where the application has not made its table yet, or an earlier version has none. */
  private @Nullable String auditHead(Passwords passwords) throws IOException, SQLException {
    try (var connection = connectedTo("kakehashi", passwords);
        var statement = connection.createStatement()) {
      try (var table = statement.executeQuery("SELECT to_regclass('office.audit_head')")) {
        if (!table.next() || table.getString(1) == null) {
          return null;
        }
      }
      try (var head =
          statement.executeQuery(
              "SELECT sequence || ' ' || encode(hash, 'hex') FROM office.audit_head")) {
        return head.next() ? head.getString(1) : null;
      }
    }
  }

  private Connection connectedTo(String database, Passwords passwords)
      throws IOException, SQLException {
    var url = "jdbc:postgresql://127.0.0.1:" + runningPort() + "/" + database;
    return DriverManager.getConnection(url, "postgres", passwords.superuser());
  }

  /** The fourth line of postmaster.pid. */
  private int runningPort() throws IOException {
    return Integer.parseInt(Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip());
  }

  private void addCluster(TarArchiveOutputStream tar, String below) throws IOException {
    try (var entries = Files.newDirectoryStream(cluster.resolve(below))) {
      for (var entry : entries) {
        var name = cluster.relativize(entry).toString();
        if (Files.isDirectory(entry)) {
          addDirectory(tar, CLUSTER + name + "/");
          if (!EMPTIED.contains(name) && !name.equals("pg_wal")) {
            addCluster(tar, name);
          }
        } else if (!LEFT_OUT.contains(name)) {
          addFile(tar, CLUSTER + name, entry);
        }
      }
    }
  }

  /** Segment names sort in the order they were written. */
  private static void addLog(TarArchiveOutputStream tar, String firstSegment, Path cluster)
      throws IOException {
    addDirectory(tar, CLUSTER + "pg_wal/archive_status/");
    try (var segments = Files.newDirectoryStream(cluster.resolve("pg_wal"), "[0-9A-F]*")) {
      for (var segment : segments) {
        var name = segment.getFileName().toString();
        if (name.matches("[0-9A-F]{24}") && name.compareTo(firstSegment) >= 0) {
          addFile(tar, CLUSTER + "pg_wal/" + name, segment);
        }
      }
    }
  }

  private static void addDirectory(TarArchiveOutputStream tar, String name) throws IOException {
    tar.putArchiveEntry(new TarArchiveEntry(name));
    tar.closeArchiveEntry();
  }

  private static void add(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    var entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  /**
   * Adds the file at the length it has now. A running server may lengthen, shorten or delete it
   * meanwhile; the log that goes with the copy makes up for each of these.
   */
  private static void addFile(TarArchiveOutputStream tar, String name, Path file)
      throws IOException {
    try (var in = Files.newInputStream(file)) {
      var left = Files.size(file);
      var entry = new TarArchiveEntry(name);
      entry.setSize(left);
      tar.putArchiveEntry(entry);
      var block = new byte[65_536];
      while (left > 0) {
        var wanted = (int) Math.min(left, block.length);
        var read = in.readNBytes(block, 0, wanted);
        java.util.Arrays.fill(block, read, wanted, (byte) 0);
        tar.write(block, 0, wanted);
        left -= wanted;
      }
      tar.closeArchiveEntry();
    } catch (NoSuchFileException e) {
      if (name.equals(PASSWORDS)) {
        throw e;
      }
    }
  }
}
