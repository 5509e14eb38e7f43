package org.kakehashi.reporting.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.CsvFile;

/**
 * A sheet or a CSV file as values in rows of equal width.
 *
 * @param name the table's name
 * @param place how findings call it
 */
record Grid(String name, String place, List<List<Value>> rows) {
  private static final Predicate<String> NUMBER =
      Pattern.compile("-?\\d+(\\.\\d+)?").asMatchPredicate();

  /** What a cell holds. */
  record Value(Kind kind, String text) {
    static final Value BLANK = new Value(Kind.BLANK, "");

    boolean blank() {
      return kind == Kind.BLANK;
    }
  }

  /** A number, characters, or nothing. */
  enum Kind {
    NUMBER,
    TEXT,
    BLANK
  }

  static Grid of(XSSFSheet sheet) {
    List<List<Value>> rows = new ArrayList<>();
    for (int r = 0; r <= sheet.getLastRowNum(); r++) {
      List<Value> row = new ArrayList<>();
      if (sheet.getRow(r) != null) {
        for (int c = 0; c < sheet.getRow(r).getLastCellNum(); c++) {
          row.add(value(sheet.getRow(r).getCell(c)));
        }
      }
      rows.add(row);
    }
    return squared(sheet.getSheetName(), sheet.getSheetName(), rows);
  }

  private static Value value(@Nullable Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return Value.BLANK;
    }
    if (cell.getCellType() == CellType.NUMERIC) {
      return new Value(Kind.NUMBER, Double.toString(cell.getNumericCellValue()));
    }
    String text =
        cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.toString();
    return text.isEmpty() ? Value.BLANK : new Value(Kind.TEXT, text);
  }

  static Grid of(String name, String place, CsvFile file) {
    List<List<Value>> rows = new ArrayList<>();
    for (List<String> record : file.records()) {
      rows.add(
          record.stream()
              .map(
                  field ->
                      field.isEmpty()
                          ? Value.BLANK
                          : new Value(NUMBER.test(field) ? Kind.NUMBER : Kind.TEXT, field))
              .toList());
    }
    return squared(name, place, rows);
  }

  private static Grid squared(String name, String place, List<List<Value>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<Value>> even = new ArrayList<>();
    for (List<Value> row : rows) {
      List<Value> padded = new ArrayList<>(row);
      while (padded.size() < width) {
        padded.add(Value.BLANK);
      }
      even.add(padded);
    }
    return new Grid(name, place, even);
  }

  boolean empty() {
    return rows.isEmpty();
  }

  int width() {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  /** The items' names of row 1, blank ones included. */
  List<String> header() {
    return rows.isEmpty() ? List.of() : rows.get(0).stream().map(Value::text).toList();
  }

  /** Columns that have a name. */
  List<Integer> named() {
    return IntStream.range(0, width()).filter(c -> !header().get(c).isEmpty()).boxed().toList();
  }

  /** The rows below the header. */
  List<List<Value>> data() {
    return rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
  }

  /** A column's values below the header. */
  List<Value> column(int column) {
    return data().stream().map(row -> row.get(column)).toList();
  }

  boolean blankRow(int row) {
    return rows.get(row).stream().allMatch(Value::blank);
  }

  boolean blankColumn(int column) {
    return rows.stream().allMatch(row -> row.get(column).blank());
  }

  /** A cell's address in findings; rows and columns from 0. */
  String at(int row, int column) {
    return place + "!" + new CellReference(row, column).formatAsString(false);
  }

  String lookup(String subject, String name) {
    return data().stream()
        .filter(row -> row.size() >= 3)
        .filter(row -> row.get(0).text().equals(subject) && row.get(1).text().equals(name))
        .map(row -> row.get(2).text())
        .findFirst()
        .orElse("");
  }
}
