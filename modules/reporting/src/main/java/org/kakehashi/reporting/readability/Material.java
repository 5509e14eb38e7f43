package org.kakehashi.reporting.readability;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kakehashi.intake.CsvFile;

/**
 * Published files, opened for the checks.
 *
 * @param files the CSV files by their place in findings
 * @param carriers the workbook's tables, then the CSV's
 * @param columns the columns each table has had since its first year
 */
record Material(
    XSSFWorkbook book,
    Map<String, CsvFile> files,
    List<Carrier> carriers,
    Map<String, List<String>> columns) {

  /** The files can't be opened as what they claim to be. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String where, Throwable cause) {
      super(where, cause);
    }
  }

  static Material open(PublishedFiles published, Map<String, List<String>> columns)
      throws Unreadable {
    XSSFWorkbook book;
    try {
      book = new XSSFWorkbook(new ByteArrayInputStream(published.workbook()));
    } catch (IOException | NotOfficeXmlFileException | EmptyFileException e) {
      throw new Unreadable("workbook", e);
    }
    List<Grid> tables = new ArrayList<>();
    Grid codes = new Grid(DataFiles.CODES, DataFiles.CODES, List.of());
    Grid metadata = new Grid(DataFiles.METADATA, DataFiles.METADATA, List.of());
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      Grid grid = Grid.of(book.getSheetAt(i));
      switch (grid.name()) {
        case DataFiles.CODES -> codes = grid;
        case DataFiles.METADATA -> metadata = grid;
        default -> tables.add(grid);
      }
    }
    Map<String, CsvFile> files = new LinkedHashMap<>();
    List<Grid> csvTables = new ArrayList<>();
    for (Map.Entry<String, byte[]> table : published.tables().entrySet()) {
      String place = table.getKey() + ".csv";
      files.put(place, csv(table.getValue(), place));
      csvTables.add(Grid.of(table.getKey(), place, files.get(place)));
    }
    files.put("codes.csv", csv(published.codes(), "codes.csv"));
    files.put("metadata.csv", csv(published.metadata(), "metadata.csv"));
    Carrier texts =
        new Carrier(
            "CSV",
            csvTables,
            Grid.of(DataFiles.CODES, "codes.csv", files.get("codes.csv")),
            Grid.of(DataFiles.METADATA, "metadata.csv", files.get("metadata.csv")));
    return new Material(
        book, files, List.of(new Carrier("Excel", tables, codes, metadata), texts), columns);
  }

  private static CsvFile csv(byte[] bytes, String where) throws Unreadable {
    try {
      return CsvFile.read(bytes);
    } catch (IOException e) {
      throw new Unreadable(where, e);
    }
  }

  void eachSheet(Consumer<XSSFSheet> check) {
    book.sheetIterator().forEachRemaining(sheet -> check.accept((XSSFSheet) sheet));
  }

  /** Every table, code table and metadata table. */
  void eachGrid(BiConsumer<Carrier, Grid> check) {
    carriers.forEach(carrier -> carrier.all().forEach(grid -> check.accept(carrier, grid)));
  }

  /** Every data table. */
  void eachTable(BiConsumer<Carrier, Grid> check) {
    carriers.forEach(carrier -> carrier.tables().forEach(grid -> check.accept(carrier, grid)));
  }
}
