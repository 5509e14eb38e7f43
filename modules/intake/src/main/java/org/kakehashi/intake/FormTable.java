package org.kakehashi.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Sheet;

/** A sheet of a form as somebody filled it in. */
final class FormTable {
  private static final int ROWS_TRIED = 20;
  private static final int FIRST_OF_REIWA = 2019;
  private static final int WESTERN = 1000;
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final Pattern YEAR =
      Pattern.compile("(令和|R|r)?(元|\\d{1,4})(?:年度|年)?(?:\\(\\d{4}年度\\))?");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH_ONLY = Pattern.compile(".*月\\s*");

  private final String file;
  private final Sheet sheet;
  private final List<UploadedRow> rows;
  private final Map<Integer, Column> columns = new LinkedHashMap<>();

  private FormTable(String file, Sheet sheet, List<UploadedRow> rows) {
    this.file = file;
    this.sheet = sheet;
    this.rows = rows;
  }

  /**
   * Finds the heading row, which may have others above it.
   *
   * @throws UnreadableProgramme when there is none, or a heading is unknown or stands twice
   */
  static FormTable of(String file, Sheet sheet, UploadedTable table) {
    for (int i = 0; i < Math.min(ROWS_TRIED, table.rows().size()); i++) {
      if (heads(sheet, table.rows().get(i))) {
        FormTable found =
            new FormTable(file, sheet, table.rows().subList(i + 1, table.rows().size()));
        found.head(table.rows().get(i));
        return found;
      }
    }
    throw new UnreadableProgramme(
        file,
        "「" + sheet.name() + "」シート",
        "見出しの行がありません。「" + sheet.columns().get(0).heading() + "」から始まる様式の見出しを残してください。");
  }

  /** Two of the form's headings are no chance, nor is the only one of a form. */
  private static boolean heads(Sheet sheet, UploadedRow row) {
    long known =
        row.cells().stream()
            .filter(cell -> sheet.columns().stream().anyMatch(c -> same(c.heading(), cell)))
            .count();
    return known >= Math.min(2, sheet.columns().size());
  }

  /** Whether two names are one, however they are spaced and how wide they are. */
  static boolean same(String name, String other) {
    return Folding.tight(Folding.of(name)).equals(Folding.tight(Folding.of(other)));
  }

  private void head(UploadedRow headings) {
    Map<Column, Integer> placed = new HashMap<>();
    for (int c = 0; c < headings.cells().size(); c++) {
      String heading = headings.cell(c);
      if (heading.isBlank()) {
        continue;
      }
      Column column =
          sheet.columns().stream()
              .filter(asked -> same(asked.heading(), heading))
              .findFirst()
              .orElseThrow(() -> fault(headings, heading, "この列は様式にありません。見出しを確かめてください。"));
      if (placed.put(column, c) != null) {
        throw fault(headings, heading, "同じ見出しの列が二つあります。一つにしてください。");
      }
      columns.put(c, column);
    }
  }

  /** The rows in which something stands under a heading, and no others but blank ones. */
  List<UploadedRow> filled() {
    List<UploadedRow> filled = new ArrayList<>();
    for (UploadedRow row : rows) {
      boolean any = false;
      for (int c = 0; c < row.cells().size(); c++) {
        boolean said = !row.cell(c).isBlank();
        if (said && !columns.containsKey(c)) {
          throw fault(row, "", "見出しのない列に「" + shortened(row.cell(c)) + "」があります。列に見出しを付けるか、消してください。");
        }
        any |= said;
      }
      if (any) {
        filled.add(row);
      }
    }
    return filled;
  }

  /** Says in an entry what a row says. */
  void fill(UploadedRow row, FormEntry entry) {
    columns.forEach(
        (at, column) -> {
          String cell = written(row, at, column).strip();
          if (ErrorValue.is(row.cell(at))) {
            throw fault(row, column.heading(), "表計算のエラー値（" + cell + "）です。値を記入してください。");
          }
          if (!cell.isEmpty()) {
            say(row, column, cell, entry);
          }
        });
  }

  /** As a person reads it; a day of the spreadsheet as it is, unless it is shown as a month. */
  private static String written(UploadedRow row, int at, Column column) {
    boolean day =
        column.kind() == WorkbookForm.Kind.DATE
            && ISO_DAY.matcher(row.cell(at)).matches()
            && !MONTH_ONLY.matcher(row.shown(at)).matches();
    return day ? row.cell(at) : row.read(at);
  }

  private void say(UploadedRow row, Column column, String cell, FormEntry entry) {
    String member = column.member();
    switch (column.kind()) {
      case TEXT, DATE -> entry.text(member, chosen(row, column, cell));
      case LINES ->
          entry.texts(
              member,
              cell.lines()
                  .map(String::strip)
                  .filter(line -> !line.isEmpty())
                  .map(line -> chosen(row, column, line))
                  .toList());
      case COUNT -> entry.number(member, count(row, column, cell));
      case FISCAL_YEAR -> entry.number(member, year(row, column, cell));
    }
  }

  /** What the member says for a choice; whoever reads the entry judges words that stand as such. */
  private String chosen(UploadedRow row, Column column, String cell) {
    boolean coded = false;
    for (Map.Entry<String, String> choice : column.choices().entrySet()) {
      if (same(choice.getKey(), cell) || choice.getValue().equals(cell)) {
        return choice.getValue();
      }
      coded |= !choice.getValue().equals(choice.getKey());
    }
    if (coded) {
      throw fault(
          row,
          column.heading(),
          "「"
              + shortened(cell)
              + "」は選べません。"
              + String.join("、", column.choices().keySet())
              + "のいずれかを記入してください。");
    }
    return cell;
  }

  private int count(UploadedRow row, Column column, String cell) {
    String digits = Normalizer.normalize(cell, Normalizer.Form.NFKC).replace(",", "");
    if (!COUNT.matcher(digits).matches()) {
      throw fault(row, column.heading(), "0以上の整数で記入してください。分からないときは空欄としてください。");
    }
    return Integer.parseInt(digits);
  }

  private int year(UploadedRow row, Column column, String cell) {
    Matcher found =
        YEAR.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s", ""));
    if (!found.matches()) {
      throw fault(row, column.heading(), "年度は「令和8年度」か「2026」のように記入してください。");
    }
    int number = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
    boolean western = found.group(1) == null && number >= WESTERN;
    return western ? number : FIRST_OF_REIWA - 1 + number;
  }

  private UnreadableProgramme fault(UploadedRow row, @Nullable String heading, String reason) {
    String column = heading == null || heading.isEmpty() ? "" : "の「" + shortened(heading) + "」";
    return new UnreadableProgramme(
        file, "「" + sheet.name() + "」シートの" + row.number() + "行目" + column, reason);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 50
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
  }
}
