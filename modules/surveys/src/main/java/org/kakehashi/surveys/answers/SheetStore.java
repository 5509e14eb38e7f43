package org.kakehashi.surveys.answers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes answer sheets by COPY, in the running transaction, and counts them by SQL. */
final class SheetStore {
  private static final String SHEETS =
      "COPY surveys.answer_sheet (survey_id, sheet, receipt_number, choices) FROM STDIN";
  private static final String TEXTS =
      "COPY surveys.answer_text (survey_id, question, sheet, other, text) FROM STDIN";
  private static final String COUNT =
      "SELECT c, count(*) FROM surveys.answer_sheet s, unnest(s.choices) c"
          + " WHERE s.survey_id = ? GROUP BY c";
  private static final int CHUNK = 1 << 16;

  private final Connection connection;

  /** On the entity manager's own connection: both or neither. */
  SheetStore(EntityManager em) {
    this.connection = em.unwrap(Connection.class);
  }

  void write(UUID survey, List<Sheet> sheets) {
    String prefix = survey + "\t";
    copy(
        SHEETS,
        out -> {
          StringBuilder line = new StringBuilder(256);
          for (int i = 0; i < sheets.size(); i++) {
            line.setLength(0);
            line.append(prefix).append(i + 1).append('\t');
            escape(line, sheets.get(i).receipt());
            line.append("\t{");
            int[] choices = sheets.get(i).choices();
            for (int c = 0; c < choices.length; c++) {
              if (c > 0) {
                line.append(',');
              }
              line.append(choices[c]);
            }
            out.append(line.append("}\n"));
          }
        });
    copy(
        TEXTS,
        out -> {
          StringBuilder line = new StringBuilder(256);
          for (int i = 0; i < sheets.size(); i++) {
            for (Sheet.Written written : sheets.get(i).texts()) {
              line.setLength(0);
              line.append(prefix).append(written.question()).append('\t').append(i + 1);
              line.append(written.other() ? "\tt\t" : "\tf\t");
              escape(line, written.text());
              out.append(line.append('\n'));
            }
          }
        });
  }

  /** How often each {@link Choice} was made. */
  Map<Integer, Long> counts(UUID survey) {
    Map<Integer, Long> counts = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
      statement.setObject(1, survey);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          counts.put(rows.getInt(1), rows.getLong(2));
        }
      }
    } catch (SQLException e) {
      throw new PersistenceException("answer sheets could not be counted", e);
    }
    return counts;
  }

  /** Writes lines of a COPY. */
  private interface Lines {
    void to(Writer out) throws IOException;
  }

  private void copy(String command, Lines lines) {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), command, CHUNK),
                StandardCharsets.UTF_8),
            CHUNK)) {
      lines.to(out);
    } catch (IOException | SQLException e) {
      throw new PersistenceException("answer sheets could not be written", e);
    }
  }

  private static void escape(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(c);
      }
    }
  }
}
