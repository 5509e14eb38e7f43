package org.kakehashi.surveys.answers;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;
import org.postgresql.copy.PGCopyOutputStream;

/** Makes a dry run's pages a survey's answer sheets, by COPY, in the running transaction. */
final class SheetWriter {
  private static final String SHEETS =
      "COPY surveys.answer_sheet (survey_id, sheet, receipt_number, choices)"
          + " FROM STDIN (FORMAT binary)";
  private static final String TEXTS =
      "COPY surveys.answer_text (survey_id, question, sheet, other, text)"
          + " FROM STDIN (FORMAT binary)";
  private static final String NOTHINGS =
      "COPY surveys.answer_nothing (survey_id, question, sheet, text) FROM STDIN (FORMAT binary)";
  private static final String NEXT =
      "SELECT page, rows FROM surveys.trial_page WHERE trial_id = ? AND kind = ? AND page > ?"
          + " ORDER BY page LIMIT 1";
  private static final int CHUNK = 1 << 16;

  private final Connection connection;

  /** On the entity manager's own connection: both or neither. */
  SheetWriter(Connection connection) {
    this.connection = connection;
  }

  /**
   * Writes the sheets and texts of the survey that bears the dry run's id.
   *
   * @return how many sheets there are
   */
  long write(UUID dryRun) {
    copy(TEXTS, SheetPages.Kind.TEXT, dryRun);
    copy(NOTHINGS, SheetPages.Kind.NOTHING, dryRun);
    return copy(SHEETS, SheetPages.Kind.SHEET, dryRun);
  }

  /** One page after the other, so that no more than one is ever in memory. */
  private long copy(String command, SheetPages.Kind kind, UUID dryRun) {
    long written = 0;
    try (PreparedStatement next = connection.prepareStatement(NEXT)) {
      // octets as they are, not as hexadecimal text
      next.unwrap(PGStatement.class).setPrepareThreshold(-1);
      next.setObject(1, dryRun);
      next.setString(2, kind.name());
      next.setInt(3, 0);
      byte[] rows = rows(next);
      while (rows.length > 0) {
        written += copy(command, rows);
        rows = rows(next);
      }
    } catch (IOException | SQLException e) {
      throw new PersistenceException("answer sheets could not be written", e);
    }
    return written;
  }

  /** The rows of the next page; none after the last. */
  private static byte[] rows(PreparedStatement next) throws SQLException {
    try (ResultSet page = next.executeQuery()) {
      if (!page.next()) {
        return new byte[0];
      }
      next.setInt(3, page.getInt(1));
      return page.getBytes(2);
    }
  }

  private long copy(String command, byte[] rows) throws IOException, SQLException {
    try (PGCopyOutputStream out =
        new PGCopyOutputStream(connection.unwrap(PGConnection.class), command, CHUNK)) {
      CopyRows.begin(out);
      out.write(rows);
      CopyRows.end(out);
      return out.endCopy();
    }
  }
}
