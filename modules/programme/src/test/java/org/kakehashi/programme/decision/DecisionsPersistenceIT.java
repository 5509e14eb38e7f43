package org.kakehashi.programme.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kakehashi.programme.testing.Office.CLERK;
import static org.kakehashi.programme.testing.Office.OSAKA;
import static org.kakehashi.programme.testing.Office.READER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.DecidedStands;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Decisions;
import org.kakehashi.programme.Factor;
import org.kakehashi.programme.Grounds;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.programme.Trace;
import org.kakehashi.programme.testing.Office;

class DecisionsPersistenceIT {
  private static final Office OFFICE = new Office();
  private static final StatedDate DAY = StatedDate.day(LocalDate.of(2026, 2, 25));

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  @Tag("R19")
  @Tag("R50")
  @Tag("R57")
  @DisplayName("決定は、形式・理由（順序あり）・考慮事項・調査結果とのつながりとともに保たれる")
  void aDecisionKeepsItsReasonsAndWhatItRestsOn() {
    DecisionEntry entry =
        entry(
            2021,
            List.of("議論が活発になる。", "講師の負担が軽減できる。", "参加者の負担を最小限に抑える。"),
            Map.of(Factor.EXPENSES, "会場費等のコストの削減", Factor.STAFF, " "),
            List.of(
                new Trace("医療・福祉、入管手続、教育への関心が高い。", "survey:case-conference#Q4", null),
                new Trace("オンラインは現実的である。", null, new Source("実施方法", DAY))));
    Decision kept = in(decisions -> decisions.add(CLERK, entry));
    DecisionEntry read = in(decisions -> decisions.decision(READER, kept.id())).entry();
    assertEquals(entry, read);
    assertEquals(Map.of(Factor.EXPENSES, "会場費等のコストの削減"), read.factors());
  }

  @Test
  @Tag("R50")
  @DisplayName("理由を入れ替え、減らしても順序どおりに残る")
  void reasonsCanBeReordered() {
    Decision kept =
        in(
            decisions ->
                decisions.add(CLERK, entry(2022, List.of("甲", "乙", "丙"), Map.of(), List.of())));
    DecisionEntry turned = entry(2022, List.of("丙", "甲"), Map.of(Factor.NEEDS, "要望"), List.of());
    in(decisions -> decisions.change(CLERK, kept.id(), kept.version(), turned));
    assertEquals(turned, in(decisions -> decisions.decision(READER, kept.id())).entry());
  }

  @Test
  @DisplayName("同じ年度に同じ件名の決定は一つだけ。地方局のアカウントは変更できない")
  void aSubjectStandsOnceAYear() {
    DecisionEntry entry = entry(2023, List.of(), Map.of(), List.of());
    in(decisions -> decisions.add(CLERK, entry));
    assertThrows(AlreadyEntered.class, () -> in(decisions -> decisions.add(CLERK, entry)));
    assertThrows(
        OnlyOwnBureau.class,
        () -> in(b -> b.add(OSAKA, entry(2024, List.of(), Map.of(), List.of()))));
  }

  @Test
  @DisplayName("決定は変更できず、理由を付けた訂正だけができる。案からは検討会資料を経て決定となる")
  void whatIsDecidedIsOnlyCorrected() {
    Decision draft = in(b -> b.add(CLERK, standing(DecisionStatus.DRAFT, "案")));
    assertThrows(
        StateNeedsCorrection.class,
        () -> in(b -> b.change(CLERK, draft.id(), 1, standing(DecisionStatus.DECIDED, "案"))));
    in(b -> b.change(CLERK, draft.id(), 1, standing(DecisionStatus.COMMITTEE_PAPER, "案")));
    in(b -> b.change(CLERK, draft.id(), 2, standing(DecisionStatus.DECIDED, "決定")));
    DecisionEntry right = standing(DecisionStatus.DECIDED, "正しい決定");
    assertThrows(DecidedStands.class, () -> in(b -> b.change(CLERK, draft.id(), 3, right)));
    in(b -> b.correct(CLERK, draft.id(), 3, right, "転記の誤り"));
    assertEquals(right, in(b -> b.decision(READER, draft.id())).entry());
  }

  @Test
  @DisplayName("既にある名称と許されない状況は、一度に知らせる")
  void allThatIsWrongIsToldAtOnce() {
    in(b -> b.add(CLERK, entry(2032, List.of(), Map.of(), List.of())));
    DecisionEntry taken = in(b -> b.list(READER, new FiscalYear(2032))).get(0).entry();
    Decision draft =
        in(
            b ->
                b.add(
                    CLERK,
                    new DecisionEntry(
                        taken.year(),
                        "別の件名",
                        null,
                        DecisionStatus.DRAFT,
                        null,
                        "案",
                        Grounds.NONE,
                        null)));
    DecisionEntry wrong =
        new DecisionEntry(
            taken.year(),
            taken.subject(),
            null,
            DecisionStatus.DECIDED,
            null,
            "決定",
            Grounds.NONE,
            null);
    BrokenRules refused =
        assertThrows(
            BrokenRules.class, () -> in(b -> b.change(CLERK, draft.id(), draft.version(), wrong)));
    assertEquals(
        List.of("AlreadyEntered", "StateNeedsCorrection"),
        refused.rules().stream().map(RuleViolation::code).toList());
    assertEquals(draft.entry(), in(b -> b.decision(READER, draft.id())).entry());
  }

  @Test
  @DisplayName("根拠を減らし、出典の日付を除いても、残したとおりになる")
  void whatItRestsOnCanBeTakenAway() {
    Trace dated = new Trace("日付あり", null, new Source("資料", DAY));
    Trace undated = new Trace("日付なし", null, new Source("資料", null));
    Trace bare = new Trace("出典なし", null, null);
    Decision kept =
        in(b -> b.add(CLERK, entry(2026, List.of(), Map.of(), List.of(dated, undated, bare))));
    Decision turned =
        in(
            b ->
                b.change(
                    CLERK,
                    kept.id(),
                    kept.version(),
                    entry(2026, List.of(), Map.of(), List.of(bare, dated))));
    assertEquals(List.of(bare, dated), in(b -> b.decision(READER, kept.id())).entry().traces());
    in(
        b ->
            b.change(
                CLERK,
                kept.id(),
                turned.version(),
                entry(2026, List.of(), Map.of(), List.of(undated))));
    assertEquals(List.of(undated), in(b -> b.decision(READER, kept.id())).entry().traces());
  }

  private static DecisionEntry standing(DecisionStatus status, String text) {
    return new DecisionEntry(
        new FiscalYear(2027), "開催形式", DAY, status, null, text, Grounds.NONE, null);
  }

  @Test
  @DisplayName("一つの処理の中で、書いたものはすぐに一覧に現れる")
  void aTransactionReadsWhatItWrote() {
    DecisionEntry entry = entry(2025, List.of("甲", "乙"), Map.of(Factor.NEEDS, "要望"), List.of());
    in(
        decisions -> {
          Decision added = decisions.add(CLERK, entry);
          assertEquals(List.of(added), decisions.list(READER, entry.year()));
          return added;
        });
  }

  private static DecisionEntry entry(
      int year, List<String> reasons, Map<Factor, String> factors, List<Trace> traces) {
    return new DecisionEntry(
        new FiscalYear(year),
        "事例検討会の開催形式",
        DAY,
        DecisionStatus.COMMITTEE_PAPER,
        new AttendanceModes(AttendanceMode.ON_SITE, AttendanceMode.ONLINE),
        "参加者は対面形式、講師はオンライン形式の「ハイブリッド形式」",
        new Grounds(reasons, factors, traces),
        new Source("事例検討会の実施方法について", DAY));
  }

  private static <T> T in(Function<Decisions, T> work) {
    return OFFICE.call(em -> work.apply(DecisionsOnDatabase.on(OFFICE, em)));
  }
}
