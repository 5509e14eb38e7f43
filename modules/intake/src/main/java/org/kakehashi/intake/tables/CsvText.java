package org.kakehashi.intake.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A CSV's text on its way to the parser, which holds each cell and each row in memory as a whole:
 * one that is longer than a cell can be is refused before it gets there. Byte order marks before a
 * cell, which files have in their middle that were joined from several, U+0000 and the sign that
 * once ended files (U+001A) are left out.
 */
final class CsvText extends FilterReader {
  /** Each quotation mark may be written twice, and two stand around. */
  private static final int LONGEST_CELL = 2 * Limits.CELL_CHARACTERS + 2;

  /** Rows end in commas without cells, so this is well beyond the columns. */
  private static final int MOST_COMMAS = 50_000;

  private enum At {
    CELL_START,
    PLAIN,
    QUOTED,
    /** Behind a quotation mark in quotes: the end, or the first of two. */
    QUOTE
  }

  private At at = At.CELL_START;
  private int length;
  private int commas;

  CsvText(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] text, int from, int most) throws IOException {
    int kept = 0;
    while (kept == 0) {
      int count = in.read(text, from, most);
      if (count <= 0) {
        return count;
      }
      for (int i = from; i < from + count; i++) {
        if (!left(text[i])) {
          passed(text[i]);
          text[from + kept++] = text[i];
        }
      }
    }
    return kept;
  }

  private boolean left(char c) {
    return c == '\0' || c == '\u001A' || (c == '\uFEFF' && at == At.CELL_START);
  }

  private void passed(char c) {
    length++;
    switch (at) {
      case QUOTED -> at = c == '"' ? At.QUOTE : At.QUOTED;
      case QUOTE -> {
        if (c == '"') {
          at = At.QUOTED;
        } else {
          plain(c);
        }
      }
      case CELL_START -> {
        if (c == '"') {
          at = At.QUOTED;
        } else {
          plain(c);
        }
      }
      default -> plain(c);
    }
    if (length > LONGEST_CELL) {
      Text.requireCell(length, LONGEST_CELL);
    }
  }

  private void plain(char c) {
    if (c == ',') {
      if (++commas > MOST_COMMAS) {
        throw new Faulty("一行の列数が上限（" + Limits.COLUMNS + "列）を超えています。表を分けてください。");
      }
    } else if (c == '\n' || c == '\r') {
      commas = 0;
    } else {
      at = At.PLAIN;
      return;
    }
    at = At.CELL_START;
    length = 0;
  }
}
