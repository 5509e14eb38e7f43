package org.kakehashi.acceptance.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.tukaani.xz.XZInputStream;

/** A plain file of {@code pg_dump}, read without {@code psql}. */
final class DumpFile {
  private static final String END_OF_ROWS = "\\.";

  private DumpFile() {}

  /**
   * Makes all that the file tells of.
   *
   * @param file compressed by xz
   * @param connection a superuser's, to an empty database; what it is set to is changed
   */
  static void load(InputStream file, Connection connection) throws IOException, SQLException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(new XZInputStream(file), StandardCharsets.UTF_8));
    StringBuilder commands = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("COPY ") && line.endsWith(" FROM stdin;")) {
        execute(commands, connection);
        copy(line, lines, connection);
      } else if (!line.startsWith("\\")) {
        // A backslash begins what only psql understands.
        commands.append(line).append('\n');
      }
    }
    execute(commands, connection);
  }

  private static void execute(StringBuilder commands, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(commands.toString());
    }
    commands.setLength(0);
  }

  private static void copy(String command, BufferedReader lines, Connection connection)
      throws IOException, SQLException {
    CopyIn rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
    for (String line = lines.readLine(); !END_OF_ROWS.equals(line); line = lines.readLine()) {
      if (line == null) {
        rows.cancelCopy();
        throw new IOException("the file ends within " + command);
      }
      byte[] row = (line + "\n").getBytes(StandardCharsets.UTF_8);
      rows.writeToCopy(row, 0, row.length);
    }
    rows.endCopy();
  }
}
