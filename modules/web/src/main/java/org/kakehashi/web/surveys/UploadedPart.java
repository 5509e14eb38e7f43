package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.web.page.FieldMustBe;

/** A file that came with a form. */
final class UploadedPart {
  private static final int LONGEST_NAME = 200;

  private UploadedPart() {}

  /**
   * The file.
   *
   * @throws FieldMustBe when none was chosen
   */
  static SurveyFile file(@Nullable EntityPart part, String label) {
    if (part == null) {
      throw missing(label);
    }
    try (var content = part.getContent()) {
      byte[] bytes = content.readAllBytes();
      var name = name(part.getFileName().orElse(""));
      if (name.isEmpty() || bytes.length == 0) {
        throw missing(label);
      }
      return new SurveyFile(name, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A form's other field. */
  static String value(@Nullable EntityPart part) {
    if (part == null) {
      return "";
    }
    try (var content = part.getContent()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file's name without folders. Browsers send it in UTF-8, which the server reads byte by byte.
   */
  static String name(String sent) {
    boolean bytes = sent.chars().allMatch(c -> c < 0x100) && sent.chars().anyMatch(c -> c > 0x7f);
    var name =
        bytes
            ? new String(sent.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
            : sent;
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var printable = last.replaceAll("\\p{Cntrl}", "").strip();
    return printable.length() > LONGEST_NAME
        ? printable.substring(printable.length() - LONGEST_NAME)
        : printable;
  }

  private static FieldMustBe missing(String label) {
    return new FieldMustBe(label, text("surveys.file.expected"));
  }
}
