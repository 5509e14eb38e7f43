package org.kakehashi.programme.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.programme.testing.Office.CLERK;
import static org.kakehashi.programme.testing.Office.OSAKA;
import static org.kakehashi.programme.testing.Office.READER;
import static org.kakehashi.programme.testing.Office.STRANGER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.CitationMustNotNamePersons;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.ComparisonEntry;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Mark;
import org.kakehashi.programme.NotInTheComparison;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.testing.Office;
import org.kakehashi.programme.testing.PrintedComparison;

class ComparisonsPersistenceIT {
  private static final Office OFFICE = new Office();

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  @Tag("R66")
  @Tag("R67")
  @DisplayName("比較は記号・理由・引用・参考情報まで入れたとおりに保たれる")
  void aComparisonIsKeptAsEntered() {
    ComparisonEntry entry =
        PrintedComparison.of(
            2021, PrintedComparison.printed(2021).criteria(), PrintedComparison.lecturersLoad());
    Comparison kept = in(comparisons -> comparisons.add(CLERK, entry));
    assertEquals(1, kept.revision());
    assertEquals(kept, in(comparisons -> comparisons.comparison(READER, kept.id())));
    assertEquals(entry, kept.entry());
    assertEquals(List.of(kept), in(comparisons -> comparisons.list(OSAKA, new FiscalYear(2021))));
  }

  @Test
  @Tag("R66")
  @DisplayName("全体を保存し直すと次の版になる。行の並べ替えも削除もできる")
  void savingTheWholeIsTheNextRevision() {
    Comparison first = in(comparisons -> comparisons.add(CLERK, PrintedComparison.printed(2022)));
    List<Criterion> rows = first.entry().criteria();
    ComparisonEntry turned =
        PrintedComparison.of(
            2022,
            List.of(rows.get(3), rows.get(1), rows.get(0)),
            PrintedComparison.lecturersLoad());
    Comparison second =
        in(comparisons -> comparisons.save(CLERK, first.id(), first.version(), turned));
    assertEquals(2, second.revision());
    assertNotEquals(first.fingerprint(), second.fingerprint());
    assertEquals(second, in(comparisons -> comparisons.comparison(READER, first.id())));
    assertEquals(turned, second.entry());
    assertEquals(
        second,
        in(comparisons -> comparisons.save(CLERK, second.id(), second.version(), turned)),
        "同じ内容は版を進めない");
  }

  @Test
  @Tag("R66")
  @DisplayName("欄を一つずつ書き換えられ、古い版からは書き換えられない")
  void aCellIsWrittenAlone() {
    Comparison first = in(comparisons -> comparisons.add(CLERK, PrintedComparison.printed(2023)));
    ComparisonCell cell = new ComparisonCell(Mark.CIRCLE, "交通費は必要だが、会場費は不要");
    Comparison second =
        in(b -> b.writeCell(CLERK, first.id(), first.version(), "費用", "対面形式", cell));
    assertEquals(cell, second.entry().criteria().get(1).cells().get(0));
    assertEquals(second, in(comparisons -> comparisons.comparison(READER, first.id())));
    assertThrows(
        ChangedMeanwhile.class,
        () -> in(b -> b.writeCell(CLERK, first.id(), first.version(), "費用", "対面形式", cell)));
    assertThrows(
        NotInTheComparison.class,
        () -> in(b -> b.writeCell(CLERK, second.id(), second.version(), "時間", "対面形式", cell)));
    assertThrows(
        NotInTheComparison.class,
        () -> in(b -> b.writeCell(CLERK, second.id(), second.version(), "費用", "書面形式", cell)));
  }

  @Test
  @Tag("R66")
  @DisplayName("観点、形式、引用の順序を入れ替えても、記号と理由は観点と形式に付いて動く")
  void orderIsKeptAsItWasGiven() {
    ComparisonEntry printed = PrintedComparison.printed(2027);
    Comparison first =
        in(
            b ->
                b.add(
                    CLERK,
                    PrintedComparison.of(
                        2027, printed.criteria(), PrintedComparison.lecturersLoad())));
    List<Criterion> rows = new ArrayList<>(first.entry().criteria());
    Collections.reverse(rows);
    List<Citation> passages = new ArrayList<>(first.entry().citations());
    Collections.reverse(passages);
    ComparisonEntry turned = first.entry().withCriteria(rows).withCitations(passages);
    Comparison second =
        in(comparisons -> comparisons.save(CLERK, first.id(), first.version(), turned));
    assertEquals(turned, in(comparisons -> comparisons.comparison(READER, second.id())).entry());
    assertNotEquals(first.fingerprint(), second.fingerprint());
    assertThrows(
        ChangedMeanwhile.class,
        () ->
            in(comparisons -> comparisons.save(CLERK, first.id(), first.version(), first.entry())));
  }

  @Test
  @Tag("R66")
  @DisplayName("引用文に電話番号やメールアドレスを入れない。氏名らしい語や、前からある引用文は妨げない")
  void citationsHoldNoNumbersNorAddresses() {
    Comparison kept = in(b -> b.add(CLERK, PrintedComparison.printed(2032)));
    List<Citation> passages = new ArrayList<>(kept.entry().citations());
    passages.add(cited("連絡は09012345678かkakehashi@example.jpまで、いつでもお寄せください。"));
    CitationMustNotNamePersons refused =
        assertThrows(CitationMustNotNamePersons.class, () -> in(b -> cite(b, kept, passages)));
    assertEquals(List.of("citations." + (passages.size() - 1) + ".text"), refused.fields());
    assertEquals(List.of(Integer.toString(passages.size()), "電話番号、メールアドレス"), refused.arguments());
    assertThrows(
        CitationMustNotNamePersons.class,
        () -> in(b -> b.add(CLERK, PrintedComparison.of(2033, kept.entry().criteria(), passages))));
    assertEquals(kept, in(b -> b.comparison(READER, kept.id())), "nothing is written");
    passages.set(passages.size() - 1, cited("山田さんの意見として、対面がよい。"));
    assertEquals(passages, in(b -> cite(b, kept, passages)).entry().citations());
  }

  private static Comparison cite(Comparisons comparisons, Comparison kept, List<Citation> all) {
    return comparisons.save(CLERK, kept.id(), kept.version(), kept.entry().withCitations(all));
  }

  private static Citation cited(String text) {
    return new Citation(null, null, null, text, new Source("アンケート", null), null);
  }

  @Test
  @DisplayName("比較の一覧は、表題と年度で絞り込み、ページに分けて示す")
  void theListIsFilteredAndPaged() {
    in(comparisons -> comparisons.add(CLERK, PrintedComparison.printed(2030)));
    in(comparisons -> comparisons.add(CLERK, PrintedComparison.printed(2031)));
    String title = PrintedComparison.printed(2030).title();
    PageOf<Comparison> newest = in(comparisons -> comparisons.list(READER, title, null, 1, 1));
    assertEquals(new FiscalYear(2031), newest.items().get(0).entry().year());
    assertTrue(newest.total() >= 2 && newest.items().size() == 1);
    assertEquals(
        1,
        in(comparisons -> comparisons.list(READER, null, new FiscalYear(2030), 1, 20))
            .items()
            .size());
    assertEquals(
        0, in(comparisons -> comparisons.list(READER, "%", null, 1, 20)).total(), "記号は文字として探す");
    assertThrows(
        NotPermitted.class, () -> in(comparisons -> comparisons.list(STRANGER, null, null, 1, 20)));
    assertEquals(
        6,
        TestDatabase.statements(
            () -> in(comparisons -> comparisons.list(READER, title, null, 1, 20))),
        "the count, the comparisons and their four kinds of parts");
  }

  @Test
  @DisplayName("一つの処理の中で、書いたものはすぐに一覧に現れる")
  void aTransactionReadsWhatItWrote() {
    FiscalYear year = new FiscalYear(2025);
    Comparison added = in(comparisons -> comparisons.add(CLERK, PrintedComparison.printed(2025)));
    ComparisonCell cell = new ComparisonCell(Mark.CIRCLE, "交通費は必要だが、会場費は不要");
    List<Comparison> before = new ArrayList<>();
    List<Comparison> after = new ArrayList<>();
    Comparison changed =
        in(
            comparisons -> {
              before.addAll(comparisons.list(READER, year));
              Comparison second =
                  comparisons.writeCell(CLERK, added.id(), added.version(), "費用", "対面形式", cell);
              after.addAll(comparisons.list(READER, year));
              return second;
            });
    assertEquals(List.of(added), before);
    assertEquals(List.of(changed), after);
    assertEquals(List.of(changed), in(comparisons -> comparisons.list(READER, year)));
  }

  @Test
  @DisplayName("権限のない者、地方局のアカウントは比較を変更できない")
  void everyOperationAsksForItsPermission() {
    Comparison kept = in(comparisons -> comparisons.add(CLERK, PrintedComparison.printed(2024)));
    assertThrows(NotPermitted.class, () -> in(b -> b.comparison(STRANGER, kept.id())));
    assertThrows(
        NotPermitted.class,
        () -> in(b -> b.save(READER, kept.id(), kept.version(), PrintedComparison.printed(2024))));
    assertThrows(
        OnlyOwnBureau.class,
        () -> in(b -> b.save(OSAKA, kept.id(), kept.version(), PrintedComparison.printed(2024))));
    assertThrows(
        AlreadyEntered.class, () -> in(b -> b.add(CLERK, PrintedComparison.printed(2024))));
    in(
        comparisons -> {
          comparisons.remove(CLERK, kept.id(), kept.version());
          return true;
        });
    assertThrows(NotFound.class, () -> in(b -> b.comparison(READER, kept.id())));
  }

  private static <T> T in(Function<Comparisons, T> work) {
    return OFFICE.call(em -> work.apply(ComparisonsOnDatabase.on(OFFICE, em)));
  }
}
