package org.kakehashi.intake.tables;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * An archive as programs write it that don't go back (large workbooks out of survey systems): sizes
 * follow a part's content, in eight bytes though nothing before says so; the directory knows.
 */
final class StreamedZip {
  private static final short VERSION = 45;
  private static final short SIZES_FOLLOW = 8;
  static final short DEFLATED = 8;
  static final short STORED = 0;

  private final ByteBuffer file = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
  private final ByteBuffer directory = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

  private final short method;

  private StreamedZip(short method) {
    this.method = method;
  }

  /**
   * Packed parts.
   *
   * @param method what the archive says of how they are packed; deflated unless stored
   */
  static byte[] of(Map<String, byte[]> parts, short method) {
    StreamedZip zip = new StreamedZip(method);
    parts.forEach(zip::add);
    return zip.closed((short) parts.size());
  }

  /** The archive with its directory's first entry, renamed, that many times more. */
  static byte[] doubled(byte[] archive, int times) {
    ByteBuffer old = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int end = archive.length - 22;
    int directory = old.getInt(end + 16);
    int first = 46 + Short.toUnsignedInt(old.getShort(directory + 28));
    ByteBuffer file =
        ByteBuffer.allocate(archive.length + times * first).order(ByteOrder.LITTLE_ENDIAN);
    file.put(archive, 0, end);
    for (int i = 0; i < times; i++) {
      int at = file.position();
      file.put(archive, directory, first);
      file.put(at + 46, (byte) ('a' + i % 26)).put(at + 47, (byte) ('a' + i / 26 % 26));
      file.put(at + 48, (byte) ('a' + i / 676 % 26)).put(at + 49, (byte) ('a' + i / 17576));
    }
    int parts = Short.toUnsignedInt(old.getShort(end + 10)) + times;
    file.putInt(0x06054b50).putInt(0).putShort((short) parts).putShort((short) parts);
    file.putInt(end - directory + times * first).putInt(directory).putShort((short) 0);
    return file.array();
  }

  private void add(String name, byte[] content) {
    byte[] title = name.getBytes(StandardCharsets.UTF_8);
    byte[] deflated = method == STORED ? content : deflate(content);
    CRC32 crc = new CRC32();
    crc.update(content);
    int at = file.position();
    file.putInt(0x04034b50).putShort(VERSION).putShort(SIZES_FOLLOW).putShort(method).putInt(0);
    file.putInt(0).putInt(0).putInt(0).putShort((short) title.length).putShort((short) 0);
    file.put(title).put(deflated);
    file.putInt(0x08074b50).putInt((int) crc.getValue());
    file.putLong(deflated.length).putLong(content.length);
    directory.putInt(0x02014b50).putShort(VERSION).putShort((short) 20).putShort(SIZES_FOLLOW);
    directory.putShort(method).putInt(0).putInt((int) crc.getValue()).putInt(deflated.length);
    directory.putInt(content.length).putShort((short) title.length).putShort((short) 0);
    directory.putShort((short) 0).putInt(0).putInt(0).putInt(at).put(title);
  }

  private byte[] closed(short parts) {
    int at = file.position();
    file.put(directory.flip());
    file.putInt(0x06054b50).putInt(0).putShort(parts).putShort(parts);
    file.putInt(directory.limit()).putInt(at).putShort((short) 0);
    return Arrays.copyOf(file.array(), file.position());
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }
}
