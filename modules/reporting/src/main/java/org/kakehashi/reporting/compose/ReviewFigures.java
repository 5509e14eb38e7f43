package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataColumn;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;

/**
 * Every figure of the review in one table: the head counts of events and the surveys' counts and
 * shares. The rows are those of the other tables, named alike.
 */
final class ReviewFigures {
  private static final Listing<Cited> LISTING =
      new Listing<Cited>("figures", "年次報告の数値")
          .told("table_code", "表コード", "元の表を示すコード", row -> Datum.of(row.table().name()))
          .told("fiscal_year", "年度", "数値の属する年度が始まる西暦年", row -> row.at("fiscal_year"))
          .told("subject", "対象", "行事の名称又は設問文", row -> row.either("series", "question_text"))
          .told(
              "item_code",
              "区分コード",
              "地方局又は選択肢を示すコード",
              row -> row.either("bureau_code", "option_code"))
          .told("item", "区分", "実施局の名称又は選択肢", row -> row.either("place", "option_label"))
          .told(
              new DataColumn("base_n", "母数", "件", "構成比の分母。空白は母数がないことを示す"),
              row -> row.has("base_n") ? row.at("base_n") : Datum.blank())
          .told("measure_code", "項目", "何の値かを示すコード", row -> row.at("measure_code"))
          .told("value", "値", "項目の値。空白は資料に記載なし", row -> row.at("value"))
          .told("unit", "単位", "値の単位", row -> row.at("unit"))
          .told(
              "value_status_code",
              "値の状態",
              "値が資料に記載されているかを示すコード",
              row ->
                  row.has("value_status_code") ? row.at("value_status_code") : Datum.of("stated"));

  private ReviewFigures() {}

  /**
   * The figures of other tables.
   *
   * @param conferences as {@link ConferenceTables#data} yields it
   * @param tallies as {@link TallyData#figures} yields it
   */
  static DataTable data(DataTable conferences, DataTable tallies) {
    List<Cited> rows = new ArrayList<>();
    for (DataTable table : List.of(conferences, tallies)) {
      table.rows().forEach(row -> rows.add(new Cited(table, row)));
    }
    return LISTING.data(rows);
  }

  static List<Code> codes() {
    return List.of(
        new Code("table_code", "conferences", "地方局別の実施状況", null),
        new Code("table_code", "survey_tally", "アンケート調査結果（単純集計）", null));
  }

  private record Cited(DataTable table, List<Datum> row) {
    Datum either(String column, String other) {
      return at(has(column) ? column : other);
    }

    boolean has(String column) {
      return index(column) >= 0;
    }

    Datum at(String column) {
      return row.get(index(column));
    }

    private int index(String column) {
      return table.columns().stream().map(DataColumn::name).toList().indexOf(column);
    }
  }
}
