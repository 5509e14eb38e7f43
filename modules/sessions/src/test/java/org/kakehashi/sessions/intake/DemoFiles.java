package org.kakehashi.sessions.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demonstration data, as anybody would upload them. */
public final class DemoFiles {
  private DemoFiles() {}

  public static byte[] read(String name) {
    try {
      return Files.readAllBytes(Path.of("..", "..", "demo", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
