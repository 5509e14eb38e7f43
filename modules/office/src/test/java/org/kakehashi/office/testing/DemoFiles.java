package org.kakehashi.office.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demonstration data, as anybody would upload them. Tests run in a module's own folder. */
public final class DemoFiles {
  private DemoFiles() {}

  /** A file of {@code demo/}. */
  public static byte[] read(String name) {
    try {
      return Files.readAllBytes(Path.of("..", "..", "demo", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
