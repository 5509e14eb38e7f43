package org.kakehashi.programme.testing;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.ComparisonTable;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Legend;
import org.kakehashi.programme.Mark;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;

/** The comparison as 「事例検討会の実施方法について」 prints it. */
public final class PrintedComparison {
  public static final Source PAPER =
      new Source("事例検討会の実施方法について", StatedDate.day(LocalDate.of(2026, 2, 25)));
  public static final Source MINUTES =
      new Source(
          "外国人支援コーディネーターの養成の在り方等に関する検討会（第8回）議事要旨", StatedDate.day(LocalDate.of(2024, 12, 2)));

  private PrintedComparison() {}

  /** As printed, for that fiscal year. */
  public static ComparisonEntry printed(int year) {
    return of(
        year,
        List.of(
            row("参加のしやすさ", Mark.TRIANGLE, "参加しづらくなる", Mark.DOUBLE_CIRCLE, "参加しやすい"),
            row("費用", Mark.TRIANGLE, "交通費・会場費が必要", Mark.DOUBLE_CIRCLE, "交通費・会場費が不要"),
            row("議論の活発化", Mark.DOUBLE_CIRCLE, "活発化しやすい", Mark.TRIANGLE, "活発化しづらい"),
            row("認証者同士のつながり", Mark.DOUBLE_CIRCLE, "構築が容易", Mark.TRIANGLE, "構築が難しい")),
        List.of());
  }

  /** Both sources on the lecturers' load, which contradict each other. */
  public static List<Citation> lecturersLoad() {
    return List.of(
        new Citation(null, null, "対面形式", "講師の負担や…対面の方が望ましい。", MINUTES, null),
        new Citation(null, null, "オンライン形式", "講師の負担が軽減できる上、日程調整も容易になる。", PAPER, null));
  }

  /** The same comparison with other criteria and citations. */
  public static ComparisonEntry of(int year, List<Criterion> criteria, List<Citation> citations) {
    return new ComparisonEntry(
        new FiscalYear(year),
        "事例検討会の実施方法、実施場所",
        new ComparisonTable("開催形式", List.of("対面形式", "オンライン形式"), criteria, Legend.DEFAULT),
        citations,
        "社会福祉士、精神保健福祉士…",
        null,
        PAPER);
  }

  /** A criterion (観点) with both formats. */
  public static Criterion row(String name, Mark first, String why, Mark second, String because) {
    return new Criterion(
        name, List.of(new ComparisonCell(first, why), new ComparisonCell(second, because)));
  }
}
