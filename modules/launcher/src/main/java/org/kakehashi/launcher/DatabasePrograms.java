package org.kakehashi.launcher;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive that ships with the launcher. */
record DatabasePrograms(Path directory) {
  /** The major version; an update of the archive changes this line (a test compares them). */
  static final int MAJOR = 17;

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  static DatabasePrograms unpackedUnder(Path runtime) throws IOException {
    Machine.requireKnownProcessor();
    var archive = DatabasePrograms.class.getResource(ARCHIVE);
    if (archive == null) {
      throw new FileNotFoundException(ARCHIVE);
    }
    var size = archive.openConnection().getContentLengthLong();
    var directory = runtime.resolve("postgresql-" + MAJOR + "-" + size);
    if (Files.notExists(directory)) {
      Files.createDirectories(runtime);
      var draft = Files.createTempDirectory(runtime, "postgresql-");
      try (var tar =
          new TarArchiveInputStream(
              new XZInputStream(new BufferedInputStream(archive.openStream())))) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          unpack(tar, entry, draft);
        }
      }
      Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
    }
    return new DatabasePrograms(directory);
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    var target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("outside the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      var mode = (entry.getMode() & 0100) == 0 ? "rw-------" : "rwx------";
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
    }
  }

  String initdb() {
    return directory.resolve("bin/initdb").toString();
  }

  String postgres() {
    return directory.resolve("bin/postgres").toString();
  }
}
