package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.ProgrammeItemKind;
import org.kakehashi.programme.Progress;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;

/** What was planned and what was done (取組). */
final class ProgrammeItemTables {
  private static final Listing<ProgrammeItemEntry> LISTING =
      new Listing<ProgrammeItemEntry>("undertakings", "取組の計画と実施状況")
          .told("fiscal_year", "年度", "取組の属する年度が始まる西暦年", entry -> Datum.of(entry.year().year()))
          .told("undertaking", "取組", "取組の名称", entry -> Datum.of(entry.title()))
          .printed(
              18, (entry, sources) -> new Cell.Words(entry.title() + sources.mark(entry.source())))
          .told("kind_code", "区分コード", "取組の区分を示すコード", entry -> Datum.of(Codes.of(entry.kind())))
          .told(
              "progress_code",
              "状況コード",
              "取組の状況を示すコード",
              entry -> Datum.of(Codes.of(entry.progress())))
          .printed("状況", 11, (entry, sources) -> new Cell.Words(entry.progress().label()))
          .told("date", "時期", "実施の時期。空白は資料に記載なし", entry -> Layout.datum(entry.date()))
          .printed(14, (entry, sources) -> Layout.text(Layout.shortForm(entry.date())))
          .told("planned", "計画の内容", "空白は資料に記載なし", entry -> Layout.line(entry.planned()))
          .printed(35, (entry, sources) -> Layout.text(entry.planned()))
          .told("done", "実施の内容", "空白は資料に記載なし", entry -> Layout.line(entry.done()))
          .printed(22, (entry, sources) -> Layout.text(entry.done()))
          .told("source_title", "出典", "資料名", entry -> Layout.title(entry.source()));

  private ProgrammeItemTables() {}

  /** As a table, or a sentence where there are none. */
  static Block printed(String id, String caption, List<ProgrammeItem> items) {
    return LISTING.tableOr("記録された取組はない。", id, caption, entries(items));
  }

  static DataTable data(List<ProgrammeItem> items) {
    return LISTING.data(entries(items));
  }

  static List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    codes.addAll(Codes.of("progress_code", Progress.values(), Progress::label));
    codes.addAll(Codes.of("kind_code", ProgrammeItemKind.values(), ProgrammeItemKind::label));
    return codes;
  }

  private static List<ProgrammeItemEntry> entries(List<ProgrammeItem> items) {
    return items.stream().map(ProgrammeItem::entry).toList();
  }
}
