package org.kakehashi.surveys.answers;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Puts a dry run's sound sheets down as the rows they will be, should the dry run become a survey
 * of its id: what is accepted is then copied as it stands, without reading the file again. The
 * database takes the pages in while the next rows are read; one page a kind is in memory.
 */
final class SheetPages implements Consumer<Sheet>, AutoCloseable {
  private static final String PAGES =
      "COPY surveys.trial_page (trial_id, kind, page, rows) FROM STDIN (FORMAT binary)";
  private static final int PAGE = 1 << 20;
  private static final int CHUNK = 1 << 16;

  /** Which table a page's rows are for. */
  enum Kind {
    SHEET,
    TEXT,
    NOTHING
  }

  private final UUID dryRun;
  private final PGCopyOutputStream out;
  private final CopyRows pages = new CopyRows();
  private final CopyRows sheets = new CopyRows();
  private final CopyRows texts = new CopyRows();
  private final CopyRows nothings = new CopyRows();
  private int sheet;
  private int page;

  /** On the entity manager's own connection, which does nothing else until this is closed. */
  SheetPages(Connection connection, UUID dryRun) {
    this.dryRun = dryRun;
    try {
      this.out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), PAGES, CHUNK);
      CopyRows.begin(out);
    } catch (IOException | SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void accept(Sheet sound) {
    sheet++;
    sheets.row(4);
    sheets.uuid(dryRun);
    sheets.integer(sheet);
    sheets.text(sound.receipt());
    sheets.integers(sound.choices());
    for (Sheet.Written written : sound.texts()) {
      CopyRows rows = written.nothing() ? nothings : texts;
      rows.row(written.nothing() ? 4 : 5);
      rows.uuid(dryRun);
      rows.integer(written.question());
      rows.integer(sheet);
      if (!written.nothing()) {
        rows.truth(written.other());
      }
      rows.text(written.text());
    }
    turn(Kind.SHEET, sheets, PAGE);
    turn(Kind.TEXT, texts, PAGE);
    turn(Kind.NOTHING, nothings, PAGE);
  }

  /** Puts down what is left. */
  void end() {
    turn(Kind.SHEET, sheets, 1);
    turn(Kind.TEXT, texts, 1);
    turn(Kind.NOTHING, nothings, 1);
    try {
      CopyRows.end(out);
      out.endCopy();
    } catch (IOException | SQLException e) {
      throw failed(e);
    }
  }

  /** Frees the connection, also when the rows could not be read to their end. */
  @Override
  public void close() {
    if (out.isActive()) {
      try {
        out.cancelCopy();
      } catch (SQLException e) {
        throw failed(e);
      }
    }
  }

  private void turn(Kind kind, CopyRows rows, int least) {
    if (rows.size() < least) {
      return;
    }
    pages.row(4);
    pages.uuid(dryRun);
    pages.text(kind.name());
    pages.integer(++page);
    pages.octets(rows.taken());
    try {
      out.write(pages.taken());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static PersistenceException failed(Exception cause) {
    return new PersistenceException("a dry run's sheets could not be put down", cause);
  }
}
