package org.kakehashi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The database's passwords: generated once, kept in a file that only its owner can read. */
record Passwords(String superuser, String owner, String application) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static Passwords keptIn(Path file) throws IOException {
    if (Files.notExists(file)) {
      write(file, new Passwords(generated(), generated(), generated()));
    }
    var kept = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      kept.load(in);
    }
    return new Passwords(
        required(kept, "superuser", file),
        required(kept, "owner", file),
        required(kept, "application", file));
  }

  private static void write(Path file, Passwords passwords) throws IOException {
    var draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(
        draft,
        List.of(
            "superuser=" + passwords.superuser(),
            "owner=" + passwords.owner(),
            "application=" + passwords.application()));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String required(Properties kept, String name, Path file) throws IOException {
    var value = kept.getProperty(name);
    if (value == null || value.isBlank()) {
      throw new IOException(name + " is missing in " + file);
    }
    return value;
  }

  private static String generated() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Hides the values, so that no log can ever show them. */
  @Override
  public String toString() {
    return "Passwords[…]";
  }
}
