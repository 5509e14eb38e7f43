package org.kakehashi.reporting.readability;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/** Level 2: a machine can compute with the data. */
final class ValueChecks {
  private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");
  private static final Pattern DITTO = Pattern.compile("^(〃|々|同上|同|\"|”)$");
  private static final Pattern OTHER_WITH_DETAIL = Pattern.compile("その他\\s*[（(:：].+");

  private ValueChecks() {}

  static void numbersAreNumbers(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          for (int column : grid.named()) {
            if (carrier.quantity(grid, grid.header().get(column))) {
              for (int row = 1; row < grid.rows().size(); row++) {
                found.matching(grid, row, column, DIGIT, "数値に文字が混じっています");
              }
            }
          }
        });
  }

  static void nothingOmitted(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          found.matchingExcept(carrier.quotations(grid), grid, DITTO, "前の行と同じ値が省略されています");
          for (int column : grid.named()) {
            String name = grid.header().get(column);
            if (!carrier.quantity(grid, name) && !carrier.explainsBlank(grid, name)) {
              omitted(grid, column, found);
            }
          }
        });
  }

  /** A blank below a value, where everything to its left repeats the row above. */
  private static void omitted(Grid grid, int column, ReadabilityIssues found) {
    for (int row = 1; row < grid.rows().size(); row++) {
      List<Grid.Value> values = grid.rows().get(row);
      List<Grid.Value> above = grid.rows().get(row - 1);
      boolean repeats = row > 1 && values.subList(0, column).equals(above.subList(0, column));
      boolean omitted = column == 0 || (repeats && !above.get(column).blank());
      if (values.get(column).blank() && omitted && !grid.blankRow(row)) {
        found.add(grid.at(row, column), "値が省略されています");
      }
    }
  }

  static void uniqueNames(Material material, ReadabilityIssues found) {
    material.eachGrid(
        (carrier, grid) -> {
          List<String> header = grid.header();
          for (int column : grid.named()) {
            if (header.indexOf(header.get(column)) != column) {
              found.add(grid.at(0, column), "同じ項目名が他の列にもあります");
            }
          }
        });
  }

  static void oneSpelling(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          for (int column : grid.named()) {
            String name = grid.header().get(column);
            if (carrier.wording(grid, name)) {
              continue;
            }
            Set<String> codes = carrier.codesOf(name);
            Map<String, String> seen = new HashMap<>();
            for (int row = 1; row < grid.rows().size(); row++) {
              Grid.Value value = grid.rows().get(row).get(column);
              String text = value.text();
              if (value.kind() != Grid.Kind.TEXT) {
                continue;
              }
              String first = seen.putIfAbsent(folded(text), text);
              if (first != null && !first.equals(text)) {
                found.add(grid.at(row, column), "「" + first + "」と表記が揺れています");
              } else if (!codes.isEmpty() && !codes.contains(text)) {
                found.add(grid.at(row, column), "コード表にない値です");
              }
            }
          }
        });
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s・･]", "")
        .toLowerCase(Locale.ROOT);
  }

  static void otherApart(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          for (int column : carrier.labels(grid)) {
            found.matching(grid, column, OTHER_WITH_DETAIL, "「その他」の詳細が同じ列にあります");
          }
        });
  }

  static void noFormulas(Material material, ReadabilityIssues found) {
    material.eachSheet(
        sheet -> {
          for (Row row : sheet) {
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.FORMULA) {
                    found.add(sheet.getSheetName() + "!" + cell.getAddress(), "数式があります");
                  }
                });
          }
        });
  }
}
