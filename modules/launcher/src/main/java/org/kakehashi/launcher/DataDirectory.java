package org.kakehashi.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The directory that holds everything that must outlive a restart. It belongs to one running copy
 * at a time and to one user: it is created with mode 700.
 */
final class DataDirectory implements AutoCloseable {
  private static final String LOCK = "launcher.lock";
  private static final String LOGS = "logs";

  private final Path root;
  private final FileChannel lock;

  private DataDirectory(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  static DataDirectory open(Path root) throws IOException {
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(root)) {
      throw new LauncherProblem.NoDirectory(root);
    }
    try {
      if (Files.notExists(root)) {
        if (root.getParent() != null) {
          Files.createDirectories(root.getParent());
        }
        Files.createDirectory(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
      }
      Files.createDirectories(root.resolve(LOGS));
      var lock =
          FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(lock)) {
        lock.close();
        throw new LauncherProblem.AlreadyRunning(root);
      }
      return new DataDirectory(root, lock);
    } catch (IOException e) {
      throw new LauncherProblem.DirectoryNotWritable(root);
    }
  }

  /** What opening would make there, the innermost first. */
  static List<Path> wanting(Path root) {
    return Stream.concat(
            Stream.of(root.resolve(LOCK), root.resolve(LOGS)),
            Stream.iterate(root, Objects::nonNull, Path::getParent))
        .filter(path -> Files.notExists(path, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  Path root() {
    return root;
  }

  Path cluster() {
    return root.resolve("postgresql");
  }

  Path passwords() {
    return root.resolve("passwords.properties");
  }

  Path runtime() {
    return root.resolve("runtime");
  }

  /** The WAR writes the first administrator's one-time path here; see the operations guide. */
  Path firstLink() {
    return root.resolve("first-link.txt");
  }

  Path demonstration() {
    return root.resolve("demo");
  }

  Path logs() {
    return root.resolve(LOGS);
  }

  Path log(String name) {
    return logs().resolve(name);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
