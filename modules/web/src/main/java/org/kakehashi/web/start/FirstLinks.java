package org.kakehashi.web.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.kakehashi.office.FirstSteps;

/** Puts the first ways in where only the one who started the application can read them. */
final class FirstLinks {
  private final FirstSteps firstSteps;

  FirstLinks(FirstSteps firstSteps) {
    this.firstSteps = firstSteps;
  }

  /** The first administrator's address, as long as no administrator has ever set a password. */
  void administrator(Path file) throws IOException {
    var token = firstSteps.firstAdministratorLink();
    if (token.isPresent()) {
      write(file, path(token.get()) + "\n");
    }
  }

  /** The demonstration clerk's address and access token. */
  void demonstration(Path file) throws IOException {
    var clerk = firstSteps.demonstrationClerk();
    write(file, "link=" + path(clerk.link()) + "\ntoken=" + clerk.accessToken() + "\n");
  }

  private static String path(String token) {
    return "/sign-in/link/" + token;
  }

  /** Whole or not at all, and never readable by others, not even for a moment. */
  private static void write(Path file, String text) throws IOException {
    var onlyOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var folder = file.toAbsolutePath().getParent();
    var fresh = Files.createTempFile(folder, ".link", "", onlyOwner);
    Files.writeString(fresh, text);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
