package org.kakehashi.web.page;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file.
 *
 * @param name as the sender's machine called it, without folders
 * @param bytes not copied; read only
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on once, never compared
public record Upload(String name, byte[] bytes) {
  private static final int LONGEST_NAME = 200;

  /** The file of a part; empty when no file was chosen. */
  public static Optional<Upload> of(@Nullable EntityPart part) throws IOException {
    if (part == null) {
      return Optional.empty();
    }
    var name = name(part.getFileName().orElse(""));
    byte[] bytes = part.getContent().readAllBytes();
    return name.isEmpty() && bytes.length == 0
        ? Optional.empty()
        : Optional.of(new Upload(name, bytes));
  }

  /**
   * The name as it was typed: browsers send it as UTF-8, the server reads it as ISO 8859-1. Folders
   * and control characters are cut.
   */
  static String name(String read) {
    var name = read;
    try {
      var bytes = ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1));
      if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(read)) {
        name = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      }
    } catch (CharacterCodingException reallyLatin) {
      name = read;
    }
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("\\p{Cntrl}", "").strip();
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
  }
}
