package org.kakehashi.reporting.readability;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CSV file's records after RFC 4180, with what a naive reader would stumble over. */
record CsvRecords(boolean byteOrderMark, List<Line> lines) {

  /**
   * One record.
   *
   * @param broken whether a line break stands inside it
   */
  record Line(List<String> fields, boolean broken) {}

  /**
   * Reads UTF-8.
   *
   * @throws CharacterCodingException when the bytes are not UTF-8
   */
  static CsvRecords parse(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    boolean mark = text.startsWith("\uFEFF");
    return new CsvRecords(mark, lines(mark ? text.substring(1) : text));
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    boolean broken = false;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (quoted) {
        if (unit != '"') {
          broken |= unit == '\n' || unit == '\r';
          field.append(unit);
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          field.append(text.charAt(++at));
        } else {
          quoted = false;
        }
      } else if (unit == '"' && field.length() == 0) {
        quoted = true;
      } else if (unit == ',') {
        fields.add(field.toString());
        field.setLength(0);
      } else if (unit == '\n') {
        fields.add(field.toString());
        field.setLength(0);
        lines.add(new Line(List.copyOf(fields), broken));
        fields.clear();
        broken = false;
      } else if (unit != '\r') {
        field.append(unit);
      }
    }
    if (field.length() > 0 || !fields.isEmpty()) {
      fields.add(field.toString());
      lines.add(new Line(List.copyOf(fields), broken));
    }
    return lines;
  }
}
