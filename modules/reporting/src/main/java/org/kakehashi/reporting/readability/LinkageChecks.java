package org.kakehashi.reporting.readability;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

/** Level 3: machines can join the data with others and over the years. */
final class LinkageChecks {
  private static final Pattern AMOUNT =
      Pattern.compile("(^|_)(count|rate|share|percent|value|amount|people|total|n)$");
  private static final Pattern LOOSE_TIME =
      Pattern.compile(
          "(明治|大正|昭和|平成|令和)(元|[0-9０-９]+)年度?(?!（\\d{4})"
              + "|^[MTSHR]\\d{1,2}[./年]|\\d{4}/\\d{1,2}/\\d{1,2}|^\\d{4}\\.\\d{1,2}");
  private static final Pattern ISO_TIME =
      Pattern.compile(
          "(FY)?\\d{4}(\\.0)?|\\d{4}-\\d{2}(-\\d{2})?(/\\d{4}-\\d{2}(-\\d{2})?)?|\\d{10}");
  private static final Pattern TIME_COLUMN = Pattern.compile("(^|_)(date|year|month)$");
  private static final Pattern SHORT_PREFECTURE =
      Pattern.compile(
          "^(青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|東京|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重"
              + "|滋賀|京都|大阪|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)$");
  private static final Pattern PHYSICAL = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern REPEATED =
      Pattern.compile("^(.*?)_?((r|h|fy|q)?\\d{1,4})$", Pattern.CASE_INSENSITIVE);

  private LinkageChecks() {}

  static void headerFirst(Material material, ReadabilityIssues found) {
    material.eachGrid(
        (carrier, grid) -> {
          List<String> header = grid.header();
          long names = header.stream().filter(name -> !name.isEmpty()).count();
          boolean numbers =
              !grid.empty()
                  && grid.rows().get(0).stream().anyMatch(v -> v.kind() == Grid.Kind.NUMBER);
          boolean titleRow = names == 1 && grid.width() > 1;
          if (grid.empty() || header.get(0).isEmpty() || numbers || titleRow) {
            found.add(grid.place() + "!A1", "1行目が項目名の行ではありません");
          }
        });
  }

  static void codesExplained(Material material, ReadabilityIssues found) {
    material
        .carriers()
        .forEach(
            carrier -> {
              if (!carrier.codes().header().equals(List.of("list", "code", "label", "note"))) {
                found.add(carrier.name(), "コード表がありません");
              }
            });
    material.eachTable(
        (carrier, grid) -> {
          for (int column : grid.named()) {
            String name = grid.header().get(column);
            if (name.endsWith("_code") && carrier.codesOf(name).isEmpty()) {
              Set<String> values = new HashSet<>();
              grid.column(column).stream()
                  .filter(value -> !value.blank())
                  .forEach(value -> values.add(value.text().replaceAll("\\.0$", "")));
              if (!carrier.allCodes().containsAll(values)) {
                found.add(grid.at(0, column), "コード表に説明のないコードがあります");
              }
            }
          }
        });
  }

  static void symbolsDefined(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          for (int column : grid.named()) {
            String name = grid.header().get(column);
            if (!carrier.quantity(grid, name)) {
              continue;
            }
            Set<String> codes = carrier.codesOf(name);
            for (int row = 1; row < grid.rows().size(); row++) {
              Grid.Value value = grid.rows().get(row).get(column);
              if (value.kind() == Grid.Kind.TEXT
                  && !codes.contains(value.text())
                  && carrier.about(grid, name, value.text()).isEmpty()) {
                found.add(grid.at(row, column), "数値の列の記号が定義されていません");
              }
            }
          }
        });
  }

  static void unitsStated(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          for (int column : grid.named()) {
            String name = grid.header().get(column);
            boolean numeric =
                grid.column(column).stream().anyMatch(v -> v.kind() == Grid.Kind.NUMBER);
            boolean silent = carrier.about(grid, name, "unit").isEmpty();
            boolean amount = AMOUNT.matcher(name).find() && !carrier.quantity(grid, name);
            if (numeric && (silent || amount)) {
              found.add(grid.at(0, column), "数値の単位が書かれていません");
            }
          }
        });
  }

  static void timeStandard(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          for (int column : grid.named()) {
            String name = grid.header().get(column);
            boolean time = TIME_COLUMN.matcher(name).find();
            boolean wording = carrier.wording(grid, name);
            for (int row = 1; row < grid.rows().size(); row++) {
              Grid.Value value = grid.rows().get(row).get(column);
              if (time && !value.blank() && !ISO_TIME.matcher(value.text()).matches()) {
                found.add(grid.at(row, column), "日付又は年がISO 8601の形ではありません");
              } else if (!wording) {
                found.matching(grid, row, column, LOOSE_TIME, "和暦に西暦が併記されていないか、日付の形が標準ではありません");
              }
            }
          }
        });
    material.eachSheet(
        sheet -> {
          for (Row row : sheet) {
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.NUMERIC
                      && DateUtil.isCellDateFormatted(cell)) {
                    found.add(sheet.getSheetName() + "!" + cell.getAddress(), "日付が書式だけで表されています");
                  }
                });
          }
        });
  }

  static void fullRegions(Material material, ReadabilityIssues found) {
    material.eachTable((carrier, grid) -> found.matching(grid, SHORT_PREFECTURE, "都道府県名が省略されています"));
  }

  static void sameColumns(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          List<String> known = material.columns().get(grid.name());
          if (known == null) {
            found.add(grid.place(), "項目の並びが登録されていない表です");
          } else if (!known.equals(grid.header())) {
            found.add(grid.place(), "項目の並びが登録されたものと違います");
          }
        });
  }

  static void described(Material material, ReadabilityIssues found) {
    material
        .carriers()
        .forEach(
            carrier -> {
              for (String name : List.of("title", "publisher", "date", "last_updated")) {
                require(carrier, DataFiles.PAPER, name, found);
              }
              require(carrier, DataFiles.FILE, "character_set", found);
              require(carrier, DataFiles.FILE, "byte_order_mark", found);
            });
    material.eachTable(
        (carrier, grid) -> {
          for (int column : grid.named()) {
            String name = grid.header().get(column);
            if (!PHYSICAL.matcher(name).matches()) {
              found.add(grid.at(0, column), "項目の物理名が英数字ではありません");
            }
            require(carrier, grid.name() + "." + name, "label", found);
            require(carrier, grid.name() + "." + name, "definition", found);
          }
        });
    material
        .files()
        .forEach(
            (place, records) -> {
              if (!records.byteOrderMark()) {
                found.add(place, "宣言したBOMがありません");
              }
            });
  }

  private static void require(
      Carrier carrier, String subject, String name, ReadabilityIssues found) {
    if (carrier.metadata().lookup(subject, name).isEmpty()) {
      found.add(carrier.metadata().place(), subject + " の " + name + " がありません");
    }
  }

  static void longForm(Material material, ReadabilityIssues found) {
    material.eachTable(
        (carrier, grid) -> {
          Map<String, Integer> stems = new HashMap<>();
          for (int column : grid.named()) {
            Matcher repeated = REPEATED.matcher(grid.header().get(column));
            if (repeated.matches() && stems.merge(repeated.group(1), 1, Integer::sum) == 2) {
              found.add(grid.at(0, column), "年や項目が列方向に展開されています");
            }
          }
        });
  }
}
