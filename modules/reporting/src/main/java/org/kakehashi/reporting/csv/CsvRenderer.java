package org.kakehashi.reporting.csv;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData.DataColumn;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.reporting.readability.DataFiles;

/**
 * A paper's long tables as CSV with their code table and metadata: UTF-8 with BOM, CRLF, quoted
 * after RFC 4180. A text that a spreadsheet would run as a formula gets one leading apostrophe,
 * which the metadata declare and a reader can take off again; figures are never touched.
 */
public final class CsvRenderer {
  private static final String BOM = "\uFEFF";
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  /** The paper's first table. */
  public byte[] table(Paper paper) {
    return utf8(paper.data().tables().get(0));
  }

  /** Every table by its name, in the paper's order. */
  public Map<String, byte[]> tables(Paper paper) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    paper.data().tables().forEach(table -> files.put(table.name(), utf8(table)));
    return files;
  }

  /** What its codes mean. */
  public byte[] codes(Paper paper) {
    return utf8(DataFiles.codes(paper.data()));
  }

  /** What the data are. */
  public byte[] metadata(Paper paper) {
    return utf8(DataFiles.metadata(paper));
  }

  /** Every table with the code table and the metadata, in one ZIP file. */
  public byte[] archive(Paper paper) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    everything(paper).forEach((stem, table) -> files.put(stem + ".csv", utf8(table)));
    return Archive.of(files);
  }

  /** The paper's first table in windows-31j, with what that can't hold. */
  public Windows31j windows31j(Paper paper) {
    return Windows31j.of(text(paper.data().tables().get(0)));
  }

  /** The archive with its files in windows-31j, with what these can't hold between them. */
  public Windows31j windows31jArchive(Paper paper) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Set<String> unencodable = new LinkedHashSet<>();
    everything(paper)
        .forEach(
            (stem, table) -> {
              Windows31j file = Windows31j.of(text(table));
              files.put(stem + "-cp932.csv", file.bytes());
              unencodable.addAll(file.unencodable());
            });
    return new Windows31j(Archive.of(files), List.copyOf(unencodable));
  }

  private static Map<String, DataTable> everything(Paper paper) {
    Map<String, DataTable> all = new LinkedHashMap<>();
    paper.data().tables().forEach(table -> all.put(DataFiles.stem(paper, table), table));
    DataTable codes = DataFiles.codes(paper.data());
    all.put(DataFiles.stem(paper, codes), codes);
    DataTable metadata = DataFiles.metadata(paper);
    all.put(DataFiles.stem(paper, metadata), metadata);
    return all;
  }

  private static byte[] utf8(DataTable table) {
    return (BOM + text(table)).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(DataTable table) {
    StringBuilder out = new StringBuilder();
    line(out, table.columns().stream().map(DataColumn::name).toList());
    for (List<Datum> row : table.rows()) {
      line(out, row.stream().map(CsvRenderer::field).toList());
    }
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> fields) {
    out.append(fields.stream().map(CsvRenderer::quoted).collect(Collectors.joining(",")))
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
