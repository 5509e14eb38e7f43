package org.kakehashi.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Puts a backup's cluster and passwords into an empty data directory; the next start uses them. */
final class ClusterRestore {
  private final Path file;

  ClusterRestore(Path file) {
    this.file = file;
  }

  /**
   * Restores into a directory that need not be there. What is refused leaves nothing behind, not
   * even the directory.
   */
  void into(Path directory) throws IOException {
    boolean absent = Files.notExists(directory);
    boolean empty = absent || isEmpty(directory);
    try (var data = DataDirectory.open(directory)) {
      into(data);
    } catch (IOException | RuntimeException refused) {
      if (empty) {
        FileTree.delete(directory);
      }
      if (empty && !absent) {
        Files.createDirectory(
            directory,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      throw refused;
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (var entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Changes nothing unless the whole backup could be read. */
  void into(DataDirectory data) throws IOException {
    if (Files.exists(data.cluster())) {
      throw new LauncherProblem.DataExists(data.cluster());
    }
    var draft = data.root().resolve("restore.new");
    FileTree.delete(draft);
    Files.createDirectory(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    try {
      unpack(draft);
      var cluster = draft.resolve(ClusterBackup.CLUSTER);
      var passwords = draft.resolve(ClusterBackup.PASSWORDS);
      if (Files.notExists(cluster.resolve("PG_VERSION")) || Files.notExists(passwords)) {
        throw new LauncherProblem.NoBackup(file);
      }
      DatabaseServer.requireOurVersion(cluster);
      Files.move(passwords, data.passwords(), StandardCopyOption.ATOMIC_MOVE);
      moveOrTakeBack(cluster, data);
    } finally {
      FileTree.delete(draft);
    }
  }

  private static void moveOrTakeBack(Path cluster, DataDirectory data) throws IOException {
    try {
      Files.move(cluster, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      Files.delete(data.passwords());
      throw failed;
    }
  }

  private void unpack(Path draft) throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = draft.resolve(entry.getName()).normalize();
        if (!target.startsWith(draft)) {
          throw new LauncherProblem.NoBackup(file);
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(tar, target);
          Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        }
      }
    } catch (IOException e) {
      LauncherProblem.DiskFull.nameIn(e, draft);
      throw new LauncherProblem.NoBackup(file);
    }
    try (var directories = Files.walk(draft)) {
      for (var directory : directories.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }
}
