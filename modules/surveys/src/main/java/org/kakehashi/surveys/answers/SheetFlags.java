package org.kakehashi.surveys.answers;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.surveys.PersonalTexts.InDryRun;
import org.kakehashi.surveys.personal.TextPlace;
import org.kakehashi.surveys.personal.TextScreening;

/**
 * Searches the texts of a dry run's sound sheets for personal data. Sheets are numbered in the
 * order in which they come, as {@link SheetPages} numbers them.
 */
final class SheetFlags implements Consumer<Sheet> {
  private static final int SHOWN = 500;
  private static final int AT_ONCE = 1_000;

  private final TextScreening screening;
  private final Consumer<Sheet> next;
  private final List<Flag> flags = new ArrayList<>();
  private int sheet;

  private record Flag(TextPlace place, int row, String kinds) {}

  /**
   * @param next takes each sheet in its turn
   */
  SheetFlags(TextScreening screening, Consumer<Sheet> next) {
    this.screening = screening;
    this.next = next;
  }

  @Override
  public void accept(Sheet sound) {
    sheet++;
    for (Sheet.Written written : sound.texts()) {
      String kinds = screening.kinds(written.text());
      if (!kinds.isEmpty()) {
        TextPlace place = new TextPlace(written.question(), sheet, written.other());
        flags.add(new Flag(place, sound.row(), kinds));
      }
    }
    next.accept(sound);
  }

  /** Puts down what was found, in place of what was found before. */
  void keep(Connection connection, UUID dryRun) {
    try (PreparedStatement forget =
            connection.prepareStatement("DELETE FROM surveys.trial_flag WHERE trial_id = ?");
        PreparedStatement searched =
            connection.prepareStatement(
                "UPDATE surveys.trial SET screening_rules = ? WHERE id = ?");
        PreparedStatement keep =
            connection.prepareStatement(
                "INSERT INTO surveys.trial_flag"
                    + " (trial_id, question, sheet, other, row_no, heading, kinds)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      forget.setObject(1, dryRun);
      forget.executeUpdate();
      searched.setInt(1, TextScreening.RULES);
      searched.setObject(2, dryRun);
      searched.executeUpdate();
      int waiting = 0;
      for (Flag flag : flags) {
        keep.setObject(1, dryRun);
        keep.setInt(2, flag.place().question());
        keep.setInt(3, flag.place().sheet());
        keep.setBoolean(4, flag.place().other());
        keep.setInt(5, flag.row());
        keep.setString(6, flag.place().heading());
        keep.setString(7, flag.kinds());
        keep.addBatch();
        if (++waiting == AT_ONCE) {
          keep.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        keep.executeBatch();
      }
    } catch (SQLException e) {
      throw new PersistenceException("a dry run's flags could not be kept", e);
    }
  }

  /** What was found in a dry run. */
  static InDryRun of(Connection connection, UUID dryRun) {
    List<InDryRun.Cell> cells = new ArrayList<>();
    long texts = 0;
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT row_no, heading, kinds, count(*) OVER () FROM surveys.trial_flag"
                + " WHERE trial_id = ? ORDER BY row_no, question, other LIMIT ?")) {
      statement.setObject(1, dryRun);
      statement.setInt(2, SHOWN);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          texts = rows.getLong(4);
          cells.add(
              new InDryRun.Cell(
                  rows.getInt(1),
                  rows.getString(2),
                  Arrays.stream(rows.getString(3).split(","))
                      .map(PersonalDataHint.Kind::valueOf)
                      .toList()));
        }
      }
    } catch (SQLException e) {
      throw new PersistenceException("a dry run's flags could not be read", e);
    }
    return new InDryRun(texts, cells);
  }
}
