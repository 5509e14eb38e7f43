package org.kakehashi.intake.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Files as offices really have them, each playing a fault that people reported of other tools. In
 * {@code files/} answer sheets go with the questionnaire {@code qA}, {@code qB}, {@code qC} or
 * {@code qW}; in {@code clerk/} with {@code 00-questionnaire.xlsx}.
 */
public final class RealLifeFiles {
  private RealLifeFiles() {}

  /**
   * A file's content.
   *
   * @param path such as {@code files/03-error-cells.xlsx}
   */
  public static byte[] read(String path) {
    try (InputStream in = RealLifeFiles.class.getResourceAsStream("reallife/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException(path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
