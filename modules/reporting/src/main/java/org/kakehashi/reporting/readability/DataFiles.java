package org.kakehashi.reporting.readability;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataColumn;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;
import org.kakehashi.reporting.PaperData.Entry;

/**
 * The tables that go out beside a paper's data, alike in the data workbook and in CSV: what the
 * codes mean, and what the data are. The metadata describe three kinds of subject: {@code paper},
 * {@code file} (how to read it), and each column as {@code table.column}.
 */
public final class DataFiles {
  /** Sheet and CSV suffix of the code table. */
  public static final String CODES = "codes";

  /** Sheet and CSV suffix of the metadata. */
  public static final String METADATA = "metadata";

  static final String NO_UNIT = "なし";
  static final String PAPER = "paper";
  static final String FILE = "file";

  private DataFiles() {}

  /**
   * The name of a table's CSV without its ending: the paper's own name for its first table, {@code
   * annual-review-open-issues} and the like for the others.
   */
  public static String stem(Paper paper, DataTable table) {
    String slug = paper.kind().slug();
    boolean first = paper.data().tables().get(0).name().equals(table.name());
    return first ? slug : slug + "-" + table.name().replace('_', '-');
  }

  /** What each code means, one a row. */
  public static DataTable codes(PaperData data) {
    List<List<Datum>> rows = new ArrayList<>();
    for (Code code : data.codes()) {
      rows.add(texts(code.list(), code.code(), code.label(), code.note()));
    }
    return new DataTable(
        CODES,
        "コード表",
        List.of(
            column("list", "コードを使う項目", "データの表の項目の物理名"),
            column("code", "コード", "データの表に記録される値"),
            column("label", "名称", "コードの意味"),
            column("note", "備考", "補足。空欄は補足がないことを表す")),
        rows);
  }

  /** What the data are: the paper, the way to read the files, every table and column. */
  public static DataTable metadata(Paper paper) {
    List<List<Datum>> rows = new ArrayList<>();
    Masthead head = paper.masthead();
    String date = head.date().format(DateTimeFormatter.ISO_LOCAL_DATE);
    Map<String, String> stated = new LinkedHashMap<>();
    stated.put("title", head.title());
    stated.put("publisher", head.issuer());
    stated.put("date", date);
    stated.put("last_updated", date);
    for (Entry entry : paper.data().metadata()) {
      stated.put(entry.name(), entry.value());
    }
    stated.forEach((name, value) -> rows.add(texts(PAPER, name, value)));
    rows.add(texts(FILE, "character_set", "UTF-8"));
    rows.add(texts(FILE, "byte_order_mark", "あり"));
    rows.add(texts(FILE, "character_set_of_cp932_file", "windows-31j（BOMなし）"));
    rows.add(texts(FILE, "unencodable_character", "windows-31jで表せない文字は〓とする"));
    rows.add(texts(FILE, "line_break", "CRLF"));
    rows.add(texts(FILE, "quoting", "RFC 4180"));
    rows.add(texts(FILE, "blank_cell", "空欄は値がないことを表し、0とは区別する"));
    rows.add(
        texts(
            FILE,
            "leading_apostrophe",
            "CSVでは、数式とみなされる記号で始まる文字列の先頭にアポストロフィを1つ加える。先頭の1つを除くと元の文字列になる"));
    for (DataTable table : paper.data().tables()) {
      rows.add(texts(table.name(), "csv_file", stem(paper, table) + ".csv"));
      describe(table, rows);
    }
    describe(codes(paper.data()), rows);
    return new DataTable(
        METADATA,
        "メタデータ",
        List.of(
            column("subject", "対象", "資料、ファイル、表又は表の項目"),
            column("name", "事項", "記載する事項の名称"),
            column("value", "内容", "事項の内容")),
        rows);
  }

  private static void describe(DataTable table, List<List<Datum>> rows) {
    rows.add(texts(table.name(), "title", table.title()));
    for (DataColumn column : table.columns()) {
      String subject = table.name() + "." + column.name();
      rows.add(texts(subject, "label", column.label()));
      rows.add(texts(subject, "unit", column.unit() == null ? NO_UNIT : column.unit()));
      rows.add(texts(subject, "definition", column.definition()));
    }
  }

  private static DataColumn column(String name, String label, String definition) {
    return new DataColumn(name, label, null, definition);
  }

  private static List<Datum> texts(@Nullable String... values) {
    List<Datum> row = new ArrayList<>();
    for (String value : values) {
      row.add(Datum.of(value));
    }
    return row;
  }
}
