package org.kakehashi.bench.walks;

import java.nio.charset.StandardCharsets;

/** A file to upload. */
final class OddFile {
  private static final String SOUND = "そのまま";

  private final String name;
  private final String oddity;
  private final byte[] bytes;

  /**
   * @param name as it is uploaded
   * @param oddity what is odd about it, for the list
   */
  OddFile(String name, String oddity, byte[] bytes) {
    this.name = name;
    this.oddity = oddity;
    this.bytes = bytes.clone();
  }

  /** One with nothing odd. */
  static OddFile sound(String name, byte[] bytes) {
    return new OddFile(name, SOUND, bytes);
  }

  static OddFile sound(String name, String text) {
    return sound(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String name() {
    return name;
  }

  String oddity() {
    return oddity;
  }

  boolean isSound() {
    return oddity.equals(SOUND);
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
