package org.kakehashi.office.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A workbook's archive, read from front to back and never unpacked to disk. {@link #skim} must have
 * found it harmless before a part is read.
 */
final class WorkbookArchive {
  static final String BROKEN = "ファイルが壊れているため読めません。Excelで開いて保存し直してください。";
  private static final String BOMB = "展開すると異常に大きくなるファイルのため、安全のために受け付けません。";

  private final byte[] file;
  private final Set<String> names = new HashSet<>();

  WorkbookArchive(byte[] file) {
    this.file = file;
  }

  /** Unpacks everything once, into nothing, and refuses what is too large, doubled or broken. */
  void skim() {
    long expanded = 0;
    byte[] buffer = new byte[64 * 1024];
    try (ZipInputStream zip = open()) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (!names.add(entry.getName())) {
          throw new Faulty(BROKEN);
        }
        int read = zip.read(buffer);
        while (read >= 0) {
          expanded += read;
          requireHarmless(expanded);
          read = zip.read(buffer);
        }
        entry = zip.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Faulty(BROKEN);
    }
    if (names.isEmpty()) {
      throw new Faulty(BROKEN);
    }
  }

  private void requireHarmless(long expanded) {
    boolean bomb = expanded > Limits.RATIO_MATTERS_FROM && expanded / file.length > Limits.RATIO;
    if (bomb || expanded > Limits.EXPANDED_BYTES) {
      throw new Faulty(BOMB);
    }
  }

  boolean has(String part) {
    return names.contains(part);
  }

  /** Whether a part's name ends so, in any case of letters. */
  boolean hasEnding(String ending) {
    return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(ending));
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
    try (ZipInputStream zip = open()) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (entry.getName().equals(part)) {
          reader.read(new Unclosed(zip));
          return;
        }
        entry = zip.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Faulty(BROKEN);
    }
    throw new Faulty(BROKEN);
  }

  private ZipInputStream open() {
    return new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
  }

  /** Takes in a part's content. */
  interface PartReader {
    void read(InputStream in) throws IOException;
  }

  /** A parser closes what it read; the archive goes on. */
  private static final class Unclosed extends FilterInputStream {
    private Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the archive closes itself
    }
  }
}
