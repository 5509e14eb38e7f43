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
      Files.move(cluster, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      FileTree.delete(draft);
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
      throw new LauncherProblem.NoBackup(file);
    }
    try (var directories = Files.walk(draft)) {
      for (var directory : directories.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }
}
