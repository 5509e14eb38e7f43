package org.kakehashi.reporting.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.IssueStatus;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.OpenIssueEntry;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Cell;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;

/** The issues that stand, and to which year they are carried over (検討課題). */
final class IssueTables {
  private static final Listing<OpenIssueEntry> LISTING =
      new Listing<OpenIssueEntry>("open_issues", "検討課題")
          .told("issue", "検討課題", "検討課題の内容", entry -> Layout.line(entry.text()))
          .printed(
              42, (entry, sources) -> new Cell.Words(entry.text() + sources.mark(entry.source())))
          .told(
              "issue_status_code",
              "状況コード",
              "検討課題の状況を示すコード",
              entry -> Datum.of(Codes.of(entry.status())))
          .printed("状況", 12, (entry, sources) -> new Cell.Words(entry.status().label()))
          .told("owner_post", "担当", "担当の官職。空白は資料に記載なし", entry -> Datum.of(entry.ownerPost()))
          .printed(18, (entry, sources) -> Layout.text(entry.ownerPost()))
          .told("fiscal_year", "提起", "提起された年度が始まる西暦年", entry -> Datum.of(entry.raised().year()))
          .printed(14, (entry, sources) -> new Cell.Words(entry.raised().wareki()))
          .told(
              "carried_to", "引継ぎ先の年度", "引き継いだ年度が始まる西暦年。空白は引継ぎなし", entry -> year(entry.carriedTo()))
          .printed("引継ぎ先", 14, (entry, sources) -> carriedTo(entry))
          .told("source_title", "出典", "資料名", entry -> Layout.title(entry.source()));

  private IssueTables() {}

  /** As a table, or a sentence where there are none. */
  static Block printed(String id, String caption, List<OpenIssue> issues) {
    return LISTING.tableOr("記録された検討課題はない。", id, caption, entries(issues));
  }

  static DataTable data(List<OpenIssue> issues) {
    return LISTING.data(entries(issues));
  }

  static List<Code> codes() {
    return Codes.of("issue_status_code", IssueStatus.values(), IssueStatus::label);
  }

  private static List<OpenIssueEntry> entries(List<OpenIssue> issues) {
    return issues.stream().map(OpenIssue::entry).toList();
  }

  private static Cell carriedTo(OpenIssueEntry entry) {
    FiscalYear carried = entry.carriedTo();
    return carried == null ? new Cell.Missing("－") : new Cell.Words(carried.wareki());
  }

  private static Datum year(@Nullable FiscalYear year) {
    return year == null ? Datum.blank() : Datum.of(year.year());
  }
}
