package org.kakehashi.surveys.answers;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.surveys.AnswerReceipt.Fate;
import org.kakehashi.surveys.AnswerReceipt.LeftOut;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** The rows of a file that are not taken in, first of a dry run, then of a receipt. */
final class LeftOutRows {
  private static final String COPY =
      "COPY surveys.trial_row (trial_id, row_no, fate, other_row, receipt_number, reason)"
          + " FROM STDIN (FORMAT binary)";
  private static final String EXCLUDED =
      "SELECT row_no FROM surveys.trial_row WHERE trial_id = ? AND fate = 'EXCLUDED'";
  private static final String ENTER =
      "INSERT INTO surveys.receipt_row"
          + " (survey_id, row_no, fate, other_row, receipt_number, reason)"
          + " SELECT trial_id, row_no, fate, other_row, receipt_number, reason"
          + " FROM surveys.trial_row WHERE trial_id = ?";
  private static final String PAGE =
      "SELECT row_no, other_row, receipt_number, reason FROM surveys.receipt_row"
          + " WHERE survey_id = ? AND fate = ? ORDER BY row_no LIMIT ? OFFSET ?";
  private static final String COUNT =
      "SELECT count(*) FROM surveys.receipt_row WHERE survey_id = ? AND fate = ?";
  private static final int CHUNK = 1 << 16;

  private final Connection connection;

  LeftOutRows(Connection connection) {
    this.connection = connection;
  }

  /** Keeps a dry run's. */
  void keep(UUID dryRun, RowFates fates) {
    if (fates.rows().isEmpty()) {
      return;
    }
    CopyRows rows = new CopyRows();
    try (PGCopyOutputStream out =
        new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY, CHUNK)) {
      CopyRows.begin(out);
      for (LeftOut each : fates.rows()) {
        rows.row(6);
        rows.uuid(dryRun);
        rows.integer(each.row());
        rows.text(each.fate().name());
        rows.integer(each.otherRow());
        rows.text(each.receiptNumber());
        rows.text(each.reason());
        if (rows.size() > CHUNK) {
          out.write(rows.taken());
        }
      }
      out.write(rows.taken());
      CopyRows.end(out);
      out.endCopy();
    } catch (IOException | SQLException e) {
      throw new PersistenceException("the rows left out could not be kept", e);
    }
  }

  /** The numbers of the rows that a dry run leaves out by the clerk's word. */
  Set<Integer> excluded(UUID dryRun) {
    Set<Integer> excluded = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(EXCLUDED)) {
      statement.setObject(1, dryRun);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          excluded.add(rows.getInt(1));
        }
      }
    } catch (SQLException e) {
      throw failed(e);
    }
    return excluded;
  }

  /** Makes a dry run's rows those of the receipt that bears its id. */
  void enter(UUID dryRun) {
    try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
      statement.setObject(1, dryRun);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Some of a receipt's rows of one fate. */
  List<LeftOut> of(UUID survey, Fate fate, int limit, long offset) {
    List<LeftOut> page = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
      statement.setObject(1, survey);
      statement.setString(2, fate.name());
      statement.setInt(3, limit);
      statement.setLong(4, offset);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          page.add(
              new LeftOut(
                  fate, rows.getInt(1), rows.getInt(2), rows.getString(3), rows.getString(4)));
        }
      }
    } catch (SQLException e) {
      throw failed(e);
    }
    return page;
  }

  /** How many entries a receipt has of one fate; consecutive blank rows are one. */
  long count(UUID survey, Fate fate) {
    try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
      statement.setObject(1, survey);
      statement.setString(2, fate.name());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static PersistenceException failed(SQLException cause) {
    return new PersistenceException("the rows left out could not be read", cause);
  }
}
