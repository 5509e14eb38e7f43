package org.kakehashi.web.page;

import static org.kakehashi.web.page.Texts.text;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  /** The file of a part; empty when no file was chosen, or one without content. */
  public static Optional<Upload> of(@Nullable EntityPart part) {
    if (part == null) {
      return Optional.empty();
    }
    var upload = new Upload(name(part.getFileName().orElse("")), bytes(part));
    return upload.name.isEmpty() || upload.bytes.length == 0
        ? Optional.empty()
        : Optional.of(upload);
  }

  /**
   * The file of a part that a form asks for.
   *
   * @param label the field as the page names it
   * @throws FieldMustBe when no file was chosen, or one without content
   */
  public static Upload chosen(@Nullable EntityPart part, String label) {
    return of(part).orElseThrow(() -> new FieldMustBe(label, text("field.file")));
  }

  /** The text of a field that came beside a file, trimmed; empty for a missing one. */
  public static String line(@Nullable EntityPart part) {
    return part == null ? "" : new String(bytes(part), StandardCharsets.UTF_8).strip();
  }

  private static byte[] bytes(EntityPart part) {
    try (var content = part.getContent()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
