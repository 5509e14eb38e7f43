package org.kakehashi.reporting.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kakehashi.reporting.DataBook.DataColumn;
import org.kakehashi.reporting.DataBook.DataTable;
import org.kakehashi.reporting.DataBook.Datum;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.machine.DataFiles;

/**
 * A paper's long table as CSV with its code table and metadata: UTF-8 with BOM, CRLF, quoted after
 * RFC 4180. A text that a spreadsheet would run as a formula gets one leading apostrophe, which the
 * metadata declare and a reader can take off again; figures are never touched.
 */
public final class CsvFace {
  private static final String BOM = "\uFEFF";
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  /** The paper's first table. */
  public byte[] table(Paper paper) {
    return utf8(paper.data().tables().get(0));
  }

  /** What its codes mean. */
  public byte[] codes(Paper paper) {
    return utf8(DataFiles.codes(paper.data()));
  }

  /** What the data are. */
  public byte[] metadata(Paper paper) {
    return utf8(DataFiles.metadata(paper));
  }

  /** The paper's first table in windows-31j, with what that can't hold. */
  public Windows31j windows31j(Paper paper) {
    return Windows31j.of(text(paper.data().tables().get(0)));
  }

  private static byte[] utf8(DataTable table) {
    return (BOM + text(table)).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(DataTable table) {
    StringBuilder out = new StringBuilder();
    line(out, table.columns().stream().map(DataColumn::name).toList());
    for (List<Datum> row : table.rows()) {
      line(out, row.stream().map(CsvFace::field).toList());
    }
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> fields) {
    out.append(fields.stream().map(CsvFace::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String field(Datum datum) {
    if (datum instanceof Datum.Figure figure) {
      return figure.value().toPlainString();
    }
    return datum instanceof Datum.Text text ? inert(text.value()) : "";
  }

  private static String inert(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  private static String quoted(String field) {
    boolean plain =
        field.chars().noneMatch(unit -> unit == '"' || unit == ',' || unit == '\n' || unit == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
