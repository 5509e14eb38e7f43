package org.kakehashi.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What this run's part of the server's log tells about the start. */
final class ServerLog {
  /** Payara's sign that it has tried to deploy everything, with or without success. */
  private static final Pattern READY = Pattern.compile("Payara Micro .* ready in ");

  /** A refusal the application wrote itself, in words meant for the administrator. */
  private static final Pattern REFUSAL =
      Pattern.compile("org\\.kakehashi[^\\n]*\\[levelValue: 1000\\](?: \\[\\[)?\\s+([^\\n]+)");

  private final Path file;
  private final long began;

  private ServerLog(Path file, long began) {
    this.file = file;
    this.began = began;
  }

  /** Looks at what is written from now on; earlier runs stay in the file. */
  static ServerLog fromNow(Path file) throws IOException {
    return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
  }

  Path file() {
    return file;
  }

  boolean ready() throws IOException {
    return READY.matcher(text()).find();
  }

  Optional<String> refusal() throws IOException {
    var refusal = REFUSAL.matcher(text());
    return refusal.find() ? Optional.of(refusal.group(1).strip()) : Optional.empty();
  }

  private String text() throws IOException {
    if (Files.notExists(file)) {
      return "";
    }
    var bytes = Files.readAllBytes(file);
    // A rotation in between has begun the file anew.
    var from = began > bytes.length ? 0 : (int) began;
    return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
  }
}
