package org.kakehashi.acceptance.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The tables for machines, from the data workbook or from the CSV files, with their code table. A
 * number is written one way, 84 for 84.0.
 *
 * @param tables rows by table, each cell by its column's name
 */
public record DataTables(Map<String, List<Map<String, String>>> tables) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** Those of the data workbook. */
  public static DataTables ofWorkbook(byte[] xlsx) throws IOException {
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (Sheet sheet : book) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
          List<String> cells = new ArrayList<>();
          for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            cells.add(value(row.getCell(column)));
          }
          rows.add(cells);
        }
        tables.put(sheet.getSheetName(), named(rows));
      }
    }
    return new DataTables(tables);
  }

  /**
   * Those of the CSV files in an archive, by the names their metadata give them.
   *
   * @param slug the paper's name in file names
   */
  public static DataTables ofArchive(byte[] zip, String slug) throws IOException {
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
        tables.put(file.getName(), csv(in.readAllBytes()));
      }
    }
    Map<String, List<Map<String, String>>> named = new LinkedHashMap<>();
    for (Map<String, String> entry : tables.get(slug + "-metadata.csv")) {
      if (entry.get("name").equals("csv_file")) {
        named.put(entry.get("subject"), tables.remove(entry.get("value")));
      }
    }
    named.put("codes", tables.remove(slug + "-codes.csv"));
    named.put("metadata", tables.remove(slug + "-metadata.csv"));
    if (!tables.isEmpty()) {
      throw new IllegalStateException("files that no metadata name: " + tables.keySet());
    }
    return new DataTables(named);
  }

  /** One CSV file's rows. */
  public static List<Map<String, String>> csv(byte[] csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    String text = new String(csv, StandardCharsets.UTF_8);
    if (text.charAt(0) != '\uFEFF') {
      throw new IllegalStateException("no byte order mark");
    }
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
      parser.forEach(record -> rows.add(record.stream().map(DataTables::written).toList()));
    }
    return named(rows);
  }

  List<Map<String, String>> rows(String table) {
    return tables.get(table);
  }

  /** What a row's code means; empty where it has none. */
  String meaning(Map<String, String> row, String column) {
    String code = row.get(column);
    return code.isEmpty()
        ? ""
        : rows("codes").stream()
            .filter(line -> line.get("list").equals(column) && line.get("code").equals(code))
            .map(line -> line.get("label"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no meaning of " + column + " " + code));
  }

  private static List<Map<String, String>> named(List<List<String>> rows) {
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int column = 0; column < row.size(); column++) {
        cells.put(rows.get(0).get(column), row.get(column));
      }
      named.add(cells);
    }
    return named;
  }

  private static String value(Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC
        ? plain(BigDecimal.valueOf(cell.getNumericCellValue()))
        : cell.getStringCellValue();
  }

  /** A field without the apostrophe that the CSV's metadata tell to take off. */
  private static String written(String field) {
    if (NUMBER.matcher(field).matches()) {
      return plain(new BigDecimal(field));
    }
    return field.matches("(?s)'+[=+\\-@\\t\\r\\n＝＋－＠].*") ? field.substring(1) : field;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
