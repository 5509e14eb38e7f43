package org.kakehashi.intake.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook's archive, read by its directory as spreadsheet programs do and never unpacked to
 * disk. {@link #skim} must have found it harmless before a part is read.
 *
 * <p>Read from front to back, an archive that was written as a stream can't be told apart from a
 * broken one: whether its sizes are in four bytes or eight stands in the directory only.
 */
final class WorkbookArchive {
  static final String BROKEN = "ファイルが壊れているため読めません。Excelで開いて保存し直してください。";
  private static final String BOMB = "展開すると異常に大きくなるファイルのため、安全のために受け付けません。";

  /**
   * What spreadsheet programs write; for other ways the library asks for libraries of their own.
   */
  private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

  /** An entry of the directory: its signature, its shortest length, where its extra's length is. */
  private static final int DIRECTORY_SIGNATURE = 0x02014b50;

  private static final int DIRECTORY_ENTRY = 46;
  private static final int EXTRA_LENGTH = 30;

  private final byte[] file;

  /** The parts' names as written by the names that others call them by, in any case of letters. */
  private final Map<String, String> names = new HashMap<>();

  WorkbookArchive(byte[] file) {
    this.file = file;
  }

  /** Unpacks everything once, into nothing, and refuses what is too large, doubled or broken. */
  void skim() {
    requireShortDirectory();
    try (ZipFile zip = open()) {
      long packed = 0;
      long expanded = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        packed += entry.getCompressedSize();
        // parts that lie over each other would be unpacked over and over
        if (names.put(called(entry.getName()), entry.getName()) != null
            || !METHODS.contains(entry.getMethod())
            || packed > file.length) {
          throw new Faulty(BROKEN);
        }
        expanded = unpack(zip, entry, expanded);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Faulty(BROKEN);
    }
    if (names.isEmpty()) {
      throw new Faulty(BROKEN);
    }
  }

  /** Before the library makes an object of each entry: it goes by the entries' signatures, too. */
  private void requireShortDirectory() {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int parts = 0;
    int extras = 0;
    for (int at = 0; at <= file.length - DIRECTORY_ENTRY; at++) {
      if (file[at] == 'P' && bytes.getInt(at) == DIRECTORY_SIGNATURE) {
        parts++;
        extras += Short.toUnsignedInt(bytes.getShort(at + EXTRA_LENGTH));
        if (parts > Limits.PARTS || extras > Limits.EXTRA_BYTES) {
          throw new Faulty(BROKEN);
        }
      }
    }
  }

  /** Adds the part's unpacked length to what came before it; the sum over its content must hold. */
  private long unpack(ZipFile zip, ZipArchiveEntry entry, long before) throws IOException {
    long expanded = before;
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = zip.getInputStream(entry)) {
      int read = in.read(buffer);
      while (read >= 0) {
        sum.update(buffer, 0, read);
        expanded += read;
        requireHarmless(expanded);
        read = in.read(buffer);
      }
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new Faulty(BROKEN);
    }
    return expanded;
  }

  private void requireHarmless(long expanded) {
    boolean bomb = expanded > Limits.RATIO_MATTERS_FROM && expanded / file.length > Limits.RATIO;
    if (bomb || expanded > Limits.EXPANDED_BYTES) {
      throw new Faulty(BOMB);
    }
  }

  boolean has(String part) {
    return names.containsKey(called(part));
  }

  /** Whether a part's name ends so, in any case of letters. */
  boolean hasEnding(String ending) {
    return names.keySet().stream().anyMatch(name -> name.endsWith(ending));
  }

  /** Whether a part lies in that folder, in any case of letters. */
  boolean hasBeginning(String folder) {
    return names.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  private static String called(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  /** A small part's bytes. */
  byte[] small(String part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    read(
        part,
        in -> {
          bytes.writeBytes(in.readNBytes(Limits.SMALL_PART_BYTES));
          if (in.read() >= 0) {
            throw new Faulty(BROKEN);
          }
        });
    return bytes.toByteArray();
  }

  /** Hands a part's content on. */
  void read(String part, PartReader reader) {
    try (ZipFile zip = open()) {
      ZipArchiveEntry entry = zip.getEntry(names.getOrDefault(called(part), part));
      if (entry == null) {
        throw new Faulty(BROKEN);
      }
      try (InputStream in = zip.getInputStream(entry)) {
        reader.read(in);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Faulty(BROKEN);
    }
  }

  private ZipFile open() throws IOException {
    return ZipFile.builder().setByteArray(file).setIgnoreLocalFileHeader(true).get();
  }

  /** Takes in a part's content. */
  interface PartReader {
    void read(InputStream in) throws IOException;
  }
}
