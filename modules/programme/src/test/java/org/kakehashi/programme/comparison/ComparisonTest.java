package org.kakehashi.programme.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Legend;
import org.kakehashi.programme.Mark;
import org.kakehashi.programme.MissingPart;
import org.kakehashi.programme.NameUsedTwice;
import org.kakehashi.programme.NotInTheComparison;
import org.kakehashi.programme.OneCellPerFormat;
import org.kakehashi.programme.OneToTwentyCriteria;
import org.kakehashi.programme.TallyOfMarks;
import org.kakehashi.programme.testing.PrintedComparison;

class ComparisonTest {
  @Test
  @Tag("R66")
  @DisplayName("対面形式は◎2・△2、オンライン形式も◎2・△2：同数は同数と示し、優劣は付けない（2対2）")
  void twoToTwoIsATie() {
    TallyOfMarks tally = kept(PrintedComparison.printed(2025)).tallyOfMarks();
    Map<Mark, Integer> both =
        Map.of(Mark.DOUBLE_CIRCLE, 2, Mark.CIRCLE, 0, Mark.TRIANGLE, 2, Mark.CROSS, 0);
    assertEquals(both, tally.marks(0));
    assertEquals(both, tally.marks(1));
    assertTrue(tally.tied());
    assertEquals("対面形式：◎2 ○0 △2 ×0　オンライン形式：◎2 ○0 △2 ×0（記号の数は同数であり、数による優劣は付かない。）", tally.sentence());
  }

  @Test
  @Tag("R66")
  @DisplayName("記号の数が異なっても優劣を判定しない")
  void moreMarksStillDoNotWin() {
    ComparisonEntry uneven =
        PrintedComparison.of(
            2025,
            List.of(PrintedComparison.row("費用", Mark.CROSS, "高い", Mark.DOUBLE_CIRCLE, "安い")),
            List.of());
    TallyOfMarks tally = kept(uneven).tallyOfMarks();
    assertFalse(tally.tied());
    assertTrue(tally.sentence().endsWith("（記号の数は参考であり、数による優劣の判定は行わない。）"));
  }

  @Test
  @Tag("R66")
  @DisplayName("記入途中の欄は、何が足りないかを一覧で示す")
  void whatIsMissingIsListed() {
    ComparisonEntry draft =
        PrintedComparison.of(
            2025,
            List.of(
                new Criterion(
                    "費用", List.of(new ComparisonCell(Mark.TRIANGLE, " "), ComparisonCell.BLANK))),
            List.of());
    assertEquals(
        List.of(
            new MissingPart("費用", "対面形式", "理由"),
            new MissingPart("費用", "オンライン形式", "記号"),
            new MissingPart("費用", "オンライン形式", "理由")),
        kept(draft).missing());
    assertFalse(kept(draft).tallyOfMarks().tied());
    assertEquals(List.of(), kept(PrintedComparison.printed(2025)).missing());
  }

  @Test
  @Tag("R66")
  @DisplayName("読み上げのため、記号には言葉が添う：◎＝適している")
  void everyMarkHasAWord() {
    assertEquals("適している", Legend.DEFAULT.word(Mark.DOUBLE_CIRCLE));
    assertEquals("おおむね適している", Legend.DEFAULT.word(Mark.CIRCLE));
    assertEquals("課題がある", Legend.DEFAULT.word(Mark.TRIANGLE));
    assertEquals("適していない", Legend.DEFAULT.word(Mark.CROSS));
  }

  @Test
  @Tag("R95")
  @Tag("R17")
  @DisplayName("講師の負担は、第8回では対面の、実施方法ではオンラインの理由とされた：双方を残す")
  void citationsThatContradictEachOtherBothStay() {
    ComparisonEntry entry =
        PrintedComparison.of(
            2025, PrintedComparison.printed(2025).criteria(), PrintedComparison.lecturersLoad());
    assertEquals(
        List.of("対面形式", "オンライン形式"), entry.citations().stream().map(Citation::supports).toList());
  }

  @Test
  @DisplayName("観点のない、欄の足りない、名称の重なる比較は作れない")
  void aTableThatIsNoTableIsRefused() {
    Criterion cost = PrintedComparison.row("費用", null, null, null, null);
    assertThrows(OneToTwentyCriteria.class, () -> PrintedComparison.of(2025, List.of(), List.of()));
    assertThrows(
        OneToTwentyCriteria.class,
        () -> PrintedComparison.of(2025, Collections.nCopies(21, cost), List.of()));
    assertThrows(
        NameUsedTwice.class, () -> PrintedComparison.of(2025, List.of(cost, cost), List.of()));
    assertThrows(
        OneCellPerFormat.class,
        () ->
            PrintedComparison.of(
                2025, List.of(new Criterion("費用", List.of(ComparisonCell.BLANK))), List.of()));
    Citation stray = new Citation("時間", null, null, "引用", PrintedComparison.PAPER, null);
    assertThrows(
        NotInTheComparison.class, () -> PrintedComparison.of(2025, List.of(cost), List.of(stray)));
  }

  @Test
  @DisplayName("指紋は内容だけで決まり、欄の境をまたいだ書き換えを見逃さない")
  void theFingerprintTellsContentsApart() {
    assertEquals(
        Fingerprint.of(PrintedComparison.printed(2025)),
        Fingerprint.of(PrintedComparison.printed(2025)));
    assertNotEquals(
        Fingerprint.of(PrintedComparison.printed(2025)),
        Fingerprint.of(PrintedComparison.printed(2026)));
    assertNotEquals(
        Fingerprint.of(
            PrintedComparison.of(
                2025, List.of(PrintedComparison.row("費用", null, "甲乙", null, null)), List.of())),
        Fingerprint.of(
            PrintedComparison.of(
                2025, List.of(PrintedComparison.row("費用", null, "甲", null, "乙")), List.of())));
  }

  private static Comparison kept(ComparisonEntry entry) {
    return new Comparison(new UUID(0, 1), 1, 1, Fingerprint.of(entry), entry);
  }
}
