package org.kakehashi.reporting.readability;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;

/** Level 1: a machine can open and read the files. */
final class FileChecks {
  private static final Pattern MEANINGLESS =
      Pattern.compile("(?i)^((col(umn)?|field|item|列|項目)[ _]?\\d+|column|[a-z]|[^\\p{L}]*)$");
  private static final Pattern PADDING =
      Pattern.compile("^[\\s\\u3000]|[\\s\\u3000]$|[\\r\\n\\t]|[ \\u3000]{3}");
  private static final Pattern SPACED_OUT = Pattern.compile("[ \\u3000]{2}|^\\S([ \\u3000]\\S)+$");
  private static final Pattern TWO_IN_ONE =
      Pattern.compile(
          "^-?\\d[\\d,.]*\\s*[（(]\\s*-?\\d[\\d,.]*\\s*[%％人件]?\\s*[)）]$"
              + "|^\\d{1,3}\\s*[/／;；]\\s*\\d{1,3}$");
  private static final Pattern SEVERAL_CODES = Pattern.compile("[,、;；|／]");
  private static final Pattern PLATFORM =
      Pattern.compile(
          "[\\u2460-\\u24FF\\u2776-\\u2793\\u2160-\\u217F\\u3220-\\u33FF\\uFF61-\\uFF9F"
              + "\\u301C\\uFF5E\\u2116\\u2121\\uE000-\\uF8FF]");
  private static final Pattern NOTE = Pattern.compile("^(注|※|＊|\\*|出典|資料|備考)");

  private FileChecks() {}

  /** L1-01: each of the workbook's tables has its twin in CSV, and the first is not empty. */
  static void twins(Material material, ReadabilityIssues found) {
    List<Grid> sheets = material.carriers().get(0).tables();
    List<Grid> files = material.carriers().get(1).tables();
    if (sheets.isEmpty() || sheets.get(0).empty()) {
      found.add("workbook", "データの表がありません");
    }
    if (!names(sheets).equals(names(files))) {
      found.add("csv", "ExcelとCSVの表の数又は順番が一致しません");
      return;
    }
    for (int i = 0; i < sheets.size(); i++) {
      if (!sheets.get(i).header().equals(files.get(i).header())) {
        found.add(files.get(i).place(), "ExcelとCSVの項目が一致しません");
      } else if (sheets.get(i).rows().size() != files.get(i).rows().size()) {
        found.add(files.get(i).place(), "ExcelとCSVの行数が一致しません");
      }
    }
  }

  private static List<String> names(List<Grid> grids) {
    return grids.stream().map(Grid::name).toList();
  }

  static void oneTable(Material material, ReadabilityIssues found) {
    material.eachGrid(
        (carrier, grid) -> {
          for (int row = 1; row + 1 < grid.rows().size(); row++) {
            boolean heads =
                grid.rows().get(row + 1).stream().noneMatch(v -> v.kind() == Grid.Kind.NUMBER);
            if (grid.blankRow(row) && !grid.blankRow(row + 1) && heads) {
              found.add(grid.at(row + 1, 0), "空白行の下に別の表があります");
            }
          }
          for (int column = 1; column + 1 < grid.width(); column++) {
            if (grid.blankColumn(column) && !grid.blankColumn(column + 1)) {
              found.add(grid.at(0, column + 1), "空白列の右に別の表があります");
            }
          }
        });
  }

  static void unbroken(Material material, ReadabilityIssues found) {
    material.eachGrid(
        (carrier, grid) -> {
          for (int row = 1; row < grid.rows().size(); row++) {
            if (grid.blankRow(row)) {
              found.add(grid.at(row, 0), "空白行があります");
            } else if (grid.rows().get(row).equals(grid.rows().get(0))) {
              found.add(grid.at(row, 0), "項目名の行が繰り返されています");
            }
          }
          for (int column = 0; column < grid.width(); column++) {
            if (grid.blankColumn(column)) {
              found.add(grid.at(0, column), "空白列があります");
            }
          }
        });
  }

  static void nothingElse(Material material, ReadabilityIssues found) {
    material.eachGrid(
        (carrier, grid) -> {
          for (int row = 1; row < grid.rows().size(); row++) {
            List<Grid.Value> values = grid.rows().get(row);
            long filled = values.stream().filter(v -> !v.blank()).count();
            if (filled == 1 && values.size() > 1 && NOTE.matcher(values.get(0).text()).find()) {
              found.add(grid.at(row, 0), "表の外に注記があります");
            }
            for (int column = 0; column < grid.width(); column++) {
              if (grid.header().get(column).isEmpty() && !values.get(column).blank()) {
                found.add(grid.at(row, column), "表の範囲の外に値があります");
              }
            }
          }
        });
  }

  static void namedColumns(Material material, ReadabilityIssues found) {
    material.eachGrid(
        (carrier, grid) -> {
          for (int column = 0; column < grid.width(); column++) {
            if (MEANINGLESS.matcher(grid.header().get(column)).matches()) {
              found.add(grid.at(0, column), "意味の分かる項目名がありません");
            }
          }
        });
  }

  static void noPadding(Material material, ReadabilityIssues found) {
    material.eachGrid(
        (carrier, grid) -> {
          found.matchingExcept(carrier.quotations(grid), grid, PADDING, "空白や改行で体裁を整えています");
          for (int column : carrier.labels(grid)) {
            found.matching(grid, column, SPACED_OUT, "空白で体裁を整えています");
          }
        });
  }

  static void oneDatum(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          for (int column : carrier.labels(grid)) {
            found.matching(grid, column, TWO_IN_ONE, "1つのセルに2つの数値があります");
            if (grid.header().get(column).endsWith("_code")) {
              found.matching(grid, column, SEVERAL_CODES, "1つのセルに複数のコードがあります");
            }
          }
        });
  }

  static void noPlatformCharacters(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          for (int column : carrier.labels(grid)) {
            found.matching(grid, column, PLATFORM, "機種依存文字があります");
          }
        });
  }

  static void blankIsNotZero(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          boolean explained =
              !carrier.metadata().lookup(DataFiles.FILE, "blank_cell").isEmpty()
                  || !carrier.metadata().lookup(DataFiles.PAPER, "blank").isEmpty();
          for (int column : grid.named()) {
            boolean blanks = grid.column(column).stream().anyMatch(Grid.Value::blank);
            if (blanks && !explained && carrier.quantity(grid, grid.header().get(column))) {
              found.add(grid.at(0, column), "空欄と0の区別がメタデータに書かれていません");
            }
          }
        });
  }

  static void noObjects(Material material, ReadabilityIssues found) {
    material.eachSheet(
        sheet -> {
          boolean drawn =
              sheet.getCTWorksheet().isSetDrawing() || sheet.getCTWorksheet().isSetLegacyDrawing();
          if (drawn) {
            found.add(sheet.getSheetName(), "図形、グラフ、画像又はコメントがあります");
          }
        });
  }

  static void noMeaningInFormats(Material material, ReadabilityIssues found) {
    material.eachSheet(
        sheet -> {
          if (sheet.getSheetConditionalFormatting().getNumConditionalFormattings() > 0) {
            found.add(sheet.getSheetName(), "条件付き書式があります");
          }
          for (Row row : sheet) {
            row.forEach(
                cell -> {
                  XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
                  if (style.getFontIndex() != 0
                      || style.getFillPattern() != FillPatternType.NO_FILL) {
                    found.add(sheet.getSheetName() + "!" + cell.getAddress(), "文字や背景の書式が他のセルと違います");
                  }
                });
          }
        });
  }

  static void nothingMerged(Material material, ReadabilityIssues found) {
    material.eachSheet(
        sheet ->
            sheet
                .getMergedRegions()
                .forEach(
                    region ->
                        found.add(
                            sheet.getSheetName() + "!" + region.formatAsString(), "結合したセルがあります")));
  }

  static void nothingHidden(Material material, ReadabilityIssues found) {
    material.eachSheet(
        sheet -> {
          int index = material.book().getSheetIndex(sheet);
          if (material.book().isSheetHidden(index) || material.book().isSheetVeryHidden(index)) {
            found.add(sheet.getSheetName(), "シートが非表示です");
          }
          for (Row row : sheet) {
            if (row.getZeroHeight() || row.getOutlineLevel() > 0) {
              found.add(sheet.getSheetName() + "!" + (row.getRowNum() + 1), "行が非表示又はグループ化されています");
            }
          }
          hiddenColumns(sheet, found);
        });
  }

  private static void hiddenColumns(XSSFSheet sheet, ReadabilityIssues found) {
    for (CTCols columns : sheet.getCTWorksheet().getColsList()) {
      for (CTCol column : columns.getColList()) {
        if (column.getHidden() || column.getOutlineLevel() > 0) {
          found.add(sheet.getSheetName() + "!列" + column.getMin(), "列が非表示又はグループ化されています");
        }
      }
    }
  }

  static void oneLineARecord(Material material, ReadabilityIssues found) {
    material
        .files()
        .forEach(
            (place, file) -> {
              for (int i = 0; i < file.records().size(); i++) {
                if (broken(file.records().get(i))) {
                  found.add(place + " " + (i + 1) + "件目", "値の中に改行があります");
                }
              }
            });
  }

  static void commasQuoted(Material material, ReadabilityIssues found) {
    material
        .files()
        .forEach(
            (place, file) -> {
              int width = file.records().isEmpty() ? 0 : file.records().get(0).size();
              for (int i = 1; i < file.records().size(); i++) {
                if (file.records().get(i).size() != width) {
                  found.add(place + " " + (i + 1) + "行目", "カンマを含む値が囲まれていないか、値の数が項目の数と違います");
                }
              }
            });
  }

  /** Whether a line break stands inside a record. */
  private static boolean broken(List<String> record) {
    return record.stream().anyMatch(field -> field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0);
  }
}
