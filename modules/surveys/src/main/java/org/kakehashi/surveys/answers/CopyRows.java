package org.kakehashi.surveys.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * Rows for a COPY in PostgreSQL's binary format, which can be kept and copied as they are (decision
 * 0013): see "COPY", "Binary Format", and the types' {@code recv} functions in its documentation.
 */
final class CopyRows {
  private static final byte[] HEADER = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final byte[] TRAILER = {(byte) 0xFF, (byte) 0xFF};

  /** The object id of integer, the same in every database. */
  private static final int INTEGER = 23;

  private ByteBuffer rows = ByteBuffer.allocate(1 << 16);

  static void begin(OutputStream out) throws IOException {
    out.write(HEADER);
  }

  static void end(OutputStream out) throws IOException {
    out.write(TRAILER);
  }

  /** Begins a row of so many columns. */
  void row(int columns) {
    room(Short.BYTES).putShort((short) columns);
  }

  void uuid(UUID value) {
    ByteBuffer out = room(Integer.BYTES + 2 * Long.BYTES).putInt(2 * Long.BYTES);
    out.putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
  }

  void integer(int value) {
    room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
  }

  void truth(boolean value) {
    room(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
  }

  void text(String value) {
    octets(value.getBytes(StandardCharsets.UTF_8));
  }

  /** One dimension from 1, none of them null. */
  void integers(int[] values) {
    int length = (5 + 2 * values.length) * Integer.BYTES;
    ByteBuffer out = room(Integer.BYTES + length).putInt(length);
    out.putInt(1).putInt(0).putInt(INTEGER).putInt(values.length).putInt(1);
    for (int value : values) {
      out.putInt(Integer.BYTES).putInt(value);
    }
  }

  void octets(byte[] value) {
    room(Integer.BYTES + value.length).putInt(value.length).put(value);
  }

  int size() {
    return rows.position();
  }

  /** The rows so far, to begin anew after them. */
  byte[] taken() {
    byte[] taken = Arrays.copyOf(rows.array(), rows.position());
    rows.clear();
    return taken;
  }

  private ByteBuffer room(int more) {
    if (rows.remaining() < more) {
      ByteBuffer larger = ByteBuffer.allocate(rows.capacity() * 2 + more);
      rows.flip();
      rows = larger.put(rows);
    }
    return rows;
  }
}
