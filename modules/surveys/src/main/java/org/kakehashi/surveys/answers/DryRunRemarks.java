package org.kakehashi.surveys.answers;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.office.PageOf;
import org.kakehashi.surveys.AnswerDryRun.Remarks;

/** What a dry run came to, beside its sheets: the remarks on its rows and the counts of choices. */
final class DryRunRemarks {
  private static final int LARGEST_PAGE = 1_000;
  private static final String REMARK =
      "INSERT INTO surveys.trial_remark (trial_id, kind, position, row_no, heading, written, said)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String REMARKS =
      "SELECT kind, row_no, heading, written, said FROM surveys.trial_remark"
          + " WHERE trial_id = ? AND (kind <> 'FAULT' OR position <= ?) ORDER BY kind, position";
  private static final String FAULTS =
      "SELECT row_no, heading, written, said FROM surveys.trial_remark"
          + " WHERE trial_id = ? AND kind = 'FAULT' ORDER BY position LIMIT ? OFFSET ?";
  private static final String FAULT_COUNT =
      "SELECT count(*) FROM surveys.trial_remark WHERE trial_id = ? AND kind = 'FAULT'";
  private static final String COUNT =
      "INSERT INTO surveys.trial_count (trial_id, choice, times) VALUES (?, ?, ?)";
  private static final String COUNTS =
      "SELECT choice, times FROM surveys.trial_count WHERE trial_id = ?";
  private static final String FORGET =
      "WITH pages AS (DELETE FROM surveys.trial_page WHERE trial_id = ?),"
          + " counts AS (DELETE FROM surveys.trial_count WHERE trial_id = ?),"
          + " rows AS (DELETE FROM surveys.trial_row WHERE trial_id = ?)"
          + " DELETE FROM surveys.trial_remark WHERE trial_id = ?";

  private enum Kind {
    FAULT,
    RECOGNISED,
    SUPERSEDED,
    NOTICE,
    QUERY
  }

  private final Connection connection;
  private final UUID dryRun;

  DryRunRemarks(Connection connection, UUID dryRun) {
    this.connection = connection;
    this.dryRun = dryRun;
  }

  /** Drops what the dry run came to before the clerk's latest decision. */
  void forget() {
    try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
      forget.setObject(1, dryRun);
      forget.setObject(2, dryRun);
      forget.setObject(3, dryRun);
      forget.setObject(4, dryRun);
      forget.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException("a dry run's former outcome could not be dropped", e);
    }
  }

  void keep(RemarkCollector remarks, Map<Integer, Long> counts) {
    try (PreparedStatement remark = connection.prepareStatement(REMARK);
        PreparedStatement count = connection.prepareStatement(COUNT)) {
      int position = 0;
      for (Remarks.Fault fault : remarks.faults()) {
        add(
            remark,
            Kind.FAULT,
            ++position,
            fault.row(),
            fault.column(),
            fault.value(),
            fault.sentence());
      }
      for (Remarks.Recognised cell : remarks.recognised()) {
        add(
            remark,
            Kind.RECOGNISED,
            ++position,
            cell.row(),
            cell.column(),
            cell.written(),
            cell.understood());
      }
      for (Remarks.Superseded row : remarks.superseded()) {
        add(
            remark,
            Kind.SUPERSEDED,
            ++position,
            row.row(),
            "",
            row.receiptNumber(),
            Integer.toString(row.laterRow()));
      }
      for (String notice : remarks.notices()) {
        add(remark, Kind.NOTICE, ++position, 0, "", "", notice);
      }
      for (Map.Entry<String, RemarkCollector.Asked> asked : remarks.asked().entrySet()) {
        add(
            remark,
            Kind.QUERY,
            ++position,
            asked.getValue().places(),
            asked.getKey(),
            asked.getValue().example(),
            asked.getValue().rows().stream().map(String::valueOf).collect(Collectors.joining(",")));
      }
      remark.executeBatch();
      for (Map.Entry<Integer, Long> each : counts.entrySet()) {
        count.setObject(1, dryRun);
        count.setInt(2, each.getKey());
        count.setLong(3, each.getValue());
        count.addBatch();
      }
      count.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException("a dry run's outcome could not be kept", e);
    }
  }

  private void add(
      PreparedStatement remark,
      Kind kind,
      int position,
      int row,
      String heading,
      String written,
      String said)
      throws SQLException {
    remark.setObject(1, dryRun);
    remark.setString(2, kind.name());
    remark.setInt(3, position);
    remark.setInt(4, row);
    remark.setString(5, heading);
    remark.setString(6, written);
    remark.setString(7, said);
    remark.addBatch();
  }

  /** The remarks as kept; they hold the first of each kind. */
  RemarkCollector remarks() {
    RemarkCollector remarks = new RemarkCollector();
    try (PreparedStatement statement = connection.prepareStatement(REMARKS)) {
      statement.setObject(1, dryRun);
      statement.setInt(2, RemarkCollector.KEPT);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          int row = rows.getInt(2);
          String heading = rows.getString(3);
          String written = rows.getString(4);
          String said = rows.getString(5);
          switch (Kind.valueOf(rows.getString(1))) {
            case FAULT -> remarks.fault(row, heading, written, said);
            case RECOGNISED -> remarks.recognised(row, heading, written, said);
            case SUPERSEDED -> remarks.superseded(written, row, Integer.parseInt(said));
            case NOTICE -> remarks.notice(said);
            case QUERY ->
                remarks.asked(heading, new RemarkCollector.Asked(written, row, numbers(said)));
          }
        }
      }
    } catch (SQLException e) {
      throw new PersistenceException("a dry run's remarks could not be read", e);
    }
    return remarks;
  }

  /** A page of the faults, in the file's order. */
  PageOf<Remarks.Fault> faultPage(int page, int size) {
    int one = Math.min(Math.max(page, 1), 1_000_000);
    int fit = Math.min(Math.max(size, 1), LARGEST_PAGE);
    return new PageOf<>(faults(fit, (one - 1L) * fit), one, fit, faultCount());
  }

  private List<Remarks.Fault> faults(int limit, long offset) {
    List<Remarks.Fault> faults = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(FAULTS)) {
      statement.setObject(1, dryRun);
      statement.setInt(2, limit);
      statement.setLong(3, offset);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          faults.add(
              new Remarks.Fault(
                  rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
    } catch (SQLException e) {
      throw new PersistenceException("a dry run's faults could not be read", e);
    }
    return faults;
  }

  private long faultCount() {
    try (PreparedStatement statement = connection.prepareStatement(FAULT_COUNT)) {
      statement.setObject(1, dryRun);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new PersistenceException("a dry run's faults could not be counted", e);
    }
  }

  private static List<Integer> numbers(String said) {
    return Arrays.stream(said.split(",")).filter(n -> !n.isEmpty()).map(Integer::valueOf).toList();
  }

  /** How often each {@link Choice} was made on the sound sheets. */
  Map<Integer, Long> counts() {
    Map<Integer, Long> counts = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(COUNTS)) {
      statement.setObject(1, dryRun);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          counts.put(rows.getInt(1), rows.getLong(2));
        }
      }
    } catch (SQLException e) {
      throw new PersistenceException("a dry run's counts could not be read", e);
    }
    return counts;
  }
}
