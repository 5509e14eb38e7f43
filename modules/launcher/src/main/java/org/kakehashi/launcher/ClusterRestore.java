package org.kakehashi.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Puts a backup's cluster and passwords into an empty data directory; the next start uses them. */
final class ClusterRestore {
  private final Path file;

  ClusterRestore(Path file) {
    this.file = file;
  }

  /** Restores into a directory that need not be there. What is refused leaves all as it was. */
  void into(Path directory) throws IOException {
    var made = DataDirectory.wanting(directory);
    try (var data = DataDirectory.open(directory)) {
      into(data);
    } catch (LauncherProblem.AlreadyRunning somebody) {
      // whatever has appeared there meanwhile is theirs
      throw somebody;
    } catch (IOException | RuntimeException refused) {
      takeBack(made, refused);
      throw refused;
    }
  }

  private static void takeBack(List<Path> made, Exception refused) {
    try {
      for (var path : made) {
        Files.deleteIfExists(path);
      }
    } catch (IOException left) {
      refused.addSuppressed(left);
    }
  }

  /** Changes nothing unless the whole backup could be read; replaces nothing. */
  void into(DataDirectory data) throws IOException {
    var draft = data.root().resolve("restore.new");
    for (var place : List.of(data.cluster(), data.passwords(), draft)) {
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        throw new LauncherProblem.DataExists(place);
      }
    }
    try {
      Files.createDirectory(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new LauncherProblem.DirectoryNotWritable(data.root());
    }
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
