package org.kakehashi.intake.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An XML part on its way to the parser, which holds each tag, attribute, comment and marked section
 * in memory as a whole: one that is far longer than any cell is refused before it gets there.
 */
final class ShortRuns extends FilterInputStream {
  private static final int LONGEST = 1024 * 1024;

  private int run;

  /** The last three octets other than 0, so that UTF-16 reads the same. */
  private int last;

  /** How the section ends that is being read: {@code -->}, {@code ]]>}, {@code ?>}; else 0. */
  private int end;

  ShortRuns(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    if (octet >= 0) {
      passed((byte) octet);
    }
    return octet;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    for (int i = from; i < from + count; i++) {
      passed(bytes[i]);
    }
    return count;
  }

  private void passed(byte octet) {
    if (++run > LONGEST) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
    if (octet == 0) {
      return;
    }
    last = (last << 8 | (octet & 0xFF)) & 0xFFFFFF;
    if (end != 0) {
      if (last == end || (end == '?' && (last & 0xFFFF) == ('?' << 8 | '>'))) {
        end = 0;
        run = 0;
      }
    } else if (octet == '<') {
      run = 0;
    } else if ((last & 0xFFFF) == ('<' << 8 | '?')) {
      end = '?';
    } else if (last == ('<' << 16 | '!' << 8 | '-')) {
      end = '-' << 16 | '-' << 8 | '>';
    } else if (last == ('<' << 16 | '!' << 8 | '[')) {
      end = ']' << 16 | ']' << 8 | '>';
    }
  }
}
