package org.kakehashi.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Kind;
import org.kakehashi.intake.WorkbookForm.Sheet;
import org.kakehashi.kernel.FiscalYear;

/** A sheet of a form as somebody filled it in. */
final class FormTable {
  private static final int SHOWN = 50;
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** What is seen of a day of the spreadsheet in most formats; 2026/3 and R8.3 are months. */
  private static final Pattern DAY_SEEN =
      Pattern.compile(".*(?:日|\\d[-/.]\\d{1,2}[-/.]\\d{1,2}).*");

  private final String file;
  private final Sheet sheet;
  private final List<UploadedRow> rows;
  private final Set<Integer> joined;
  private final Map<Integer, Column> columns = new LinkedHashMap<>();
  private final Map<Column, Map<String, String>> choices = new HashMap<>();

  private FormTable(String file, Sheet sheet, List<UploadedRow> rows, Set<Integer> joined) {
    this.file = file;
    this.sheet = sheet;
    this.rows = rows;
    this.joined = joined;
  }

  /**
   * Finds the heading row, which may have others above it.
   *
   * @throws UnreadableProgramme when there is none, or a heading is unknown or stands twice
   */
  static FormTable of(String file, Sheet sheet, UploadedTable table) {
    Map<String, Column> known = new HashMap<>();
    sheet.columns().forEach(column -> known.put(WorkbookForm.key(column.heading()), column));
    List<UploadedRow> rows = table.rows();
    for (int i = 0; i < Math.min(WorkbookForm.ROWS_TRIED, rows.size()); i++) {
      if (heads(known, rows.get(i))) {
        FormTable found =
            new FormTable(file, sheet, rows.subList(i + 1, rows.size()), table.joined());
        found.head(known, rows.get(i));
        return found;
      }
    }
    throw new UnreadableProgramme(
        file,
        "「" + sheet.name() + "」シート",
        "見出しの行がありません。「" + sheet.columns().get(0).heading() + "」から始まる様式の見出しを残してください。");
  }

  /** Two of the form's headings are no chance, nor is the only one of a form. */
  private static boolean heads(Map<String, Column> known, UploadedRow row) {
    long headings =
        row.cells().stream().filter(cell -> known.containsKey(WorkbookForm.key(cell))).count();
    return headings >= Math.min(2, known.size());
  }

  private void head(Map<String, Column> known, UploadedRow headings) {
    for (int c = 0; c < headings.cells().size(); c++) {
      String heading = headings.cell(c);
      if (heading.isBlank()) {
        continue;
      }
      Column column = known.get(WorkbookForm.key(heading));
      if (column == null) {
        throw fault(headings, heading, "この列は様式にありません。見出しを確かめてください。");
      }
      if (columns.containsValue(column)) {
        throw fault(headings, heading, "同じ見出しの列が二つあります。一つにしてください。");
      }
      columns.put(c, column);
    }
  }

  /**
   * The rows in which something stands, every part of it under a heading.
   *
   * @throws UnreadableProgramme when there are more than a list may have, or cells are merged
   */
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
      if (any && filled.size() == JsonItem.LONGEST_LIST) {
        throw fault(row, "", JsonItem.LONGEST_LIST + "件以内で記入してください。");
      }
      if (any && joined.contains(row.number())) {
        throw fault(row, "", "上の行と結合されたセルがあります。結合を解いて、各行に記入してください。");
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
          String cell = written(row, at, column.kind()).strip();
          if (ErrorValue.is(row.cell(at)) || ErrorValue.is(cell)) {
            throw fault(row, column.heading(), "エラー値か、読み取れない表示形式（" + cell + "）です。値を記入してください。");
          }
          if (!cell.isEmpty()) {
            say(row, column, cell, entry);
          }
        });
  }

  /** As a person reads it; figures and days of the spreadsheet as they are. */
  private static String written(UploadedRow row, int at, Kind kind) {
    String cell = row.cell(at);
    boolean day =
        kind == Kind.DATE
            && ISO_DAY.matcher(cell).matches()
            && DAY_SEEN.matcher(row.shown(at)).matches();
    return day || kind == Kind.COUNT ? cell : row.read(at);
  }

  private void say(UploadedRow row, Column column, String cell, FormEntry entry) {
    String member = column.member();
    switch (column.kind()) {
      case TEXT, DATE -> entry.text(member, said(row, column, cell));
      case LINES -> entry.texts(member, lines(row, column, cell));
      case COUNT -> entry.number(member, count(row, column, cell));
      case FISCAL_YEAR -> entry.number(member, year(row, column, cell));
    }
  }

  private List<String> lines(UploadedRow row, Column column, String cell) {
    List<String> lines = cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() > JsonItem.LONGEST_LIST) {
      throw fault(row, column.heading(), JsonItem.LONGEST_LIST + "件以内で記入してください。");
    }
    return lines.stream().map(line -> said(row, column, line)).toList();
  }

  /** What the member says; whoever reads the entry judges words that stand as such. */
  private String said(UploadedRow row, Column column, String cell) {
    if (column.choices().isEmpty() || column.choices().containsValue(cell)) {
      return column.written().apply(cell);
    }
    String chosen = choices.computeIfAbsent(column, FormTable::byKey).get(WorkbookForm.key(cell));
    boolean coded = !column.choices().keySet().containsAll(column.choices().values());
    if (chosen == null && coded) {
      throw fault(
          row,
          column.heading(),
          "「"
              + shortened(cell)
              + "」は選べません。"
              + String.join("、", column.choices().keySet())
              + (column.kind() == Kind.LINES ? "を、一つずつ改行して記入してください。" : "のいずれかを記入してください。"));
    }
    return chosen == null ? cell : chosen;
  }

  private static Map<String, String> byKey(Column column) {
    Map<String, String> choices = new HashMap<>();
    column.choices().forEach((word, said) -> choices.put(WorkbookForm.key(word), said));
    return choices;
  }

  private int count(UploadedRow row, Column column, String cell) {
    String digits = Normalizer.normalize(cell, Normalizer.Form.NFKC).replace(",", "");
    if (!COUNT.matcher(digits).matches()) {
      throw fault(row, column.heading(), "0以上の整数で記入してください。分からないときは空欄としてください。");
    }
    return Integer.parseInt(digits);
  }

  private int year(UploadedRow row, Column column, String cell) {
    return FiscalYear.read(cell)
        .orElseThrow(() -> fault(row, column.heading(), "令和元年度以降の年度を、「令和8年度」か「2026」のように記入してください。"))
        .year();
  }

  /**
   * @param heading empty where no column is meant
   */
  private UnreadableProgramme fault(UploadedRow row, String heading, String reason) {
    String column = heading.isEmpty() ? "" : "の「" + shortened(heading) + "」";
    return new UnreadableProgramme(
        file, "「" + sheet.name() + "」シートの" + row.number() + "行目" + column, reason);
  }

  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
