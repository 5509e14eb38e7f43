package org.kakehashi.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one content from another: the same content always has the same fingerprint. */
public final class ContentFingerprint {
  private ContentFingerprint() {}

  /** SHA-256 of bytes, as 64 lower-case hexadecimal digits. */
  public static String of(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  /** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
  public static String of(String content) {
    return of(content.getBytes(StandardCharsets.UTF_8));
  }

  /** What came piece by piece, as 64 lower-case hexadecimal digits. */
  public static String of(MessageDigest pieces) {
    return HexFormat.of().formatHex(pieces.digest());
  }

  /** A fresh SHA-256 for content that comes piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
