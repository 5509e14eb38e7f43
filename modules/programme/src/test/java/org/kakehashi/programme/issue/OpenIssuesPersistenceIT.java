package org.kakehashi.programme.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kakehashi.programme.testing.Office.CLERK;
import static org.kakehashi.programme.testing.Office.OSAKA;
import static org.kakehashi.programme.testing.Office.READER;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.CarriedBackwards;
import org.kakehashi.programme.ClosedIssueStays;
import org.kakehashi.programme.IssueStatus;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.OpenIssueEntry;
import org.kakehashi.programme.OpenIssues;
import org.kakehashi.programme.testing.Office;

class OpenIssuesPersistenceIT {
  private static final Office OFFICE = new Office();

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  @Tag("R92")
  @DisplayName("検討課題は次年度に引き継がれ、どちらの年度にも見える")
  void anIssueIsCarriedOverYearByYear() {
    OpenIssue raised = in(b -> b.add(CLERK, entry(2021, "ガイドラインの要否", IssueStatus.UNTOUCHED)));
    assertEquals(List.of(), texts(2022));
    OpenIssue carried = in(b -> b.carryOver(CLERK, raised.id(), raised.version()));
    in(b -> b.carryOver(CLERK, carried.id(), carried.version()));
    for (int year : List.of(2021, 2022, 2023)) {
      assertEquals(List.of("ガイドラインの要否"), texts(year));
    }
    assertEquals(List.of(), texts(2024));
    assertEquals(List.of(), texts(2020));
  }

  @Test
  @Tag("R92")
  @DisplayName("決定又は終了した検討課題は引き継がない")
  void aClosedIssueStays() {
    OpenIssue closed = in(b -> b.add(CLERK, entry(2025, "会場", IssueStatus.CLOSED)));
    assertThrows(
        ClosedIssueStays.class, () -> in(b -> b.carryOver(CLERK, closed.id(), closed.version())));
    assertThrows(
        CarriedBackwards.class,
        () ->
            new OpenIssueEntry(
                new FiscalYear(2025),
                "会場",
                null,
                IssueStatus.UNTOUCHED,
                new FiscalYear(2025),
                null));
  }

  @Test
  @DisplayName("長い文の検討課題も同じ年度に一つだけ。地方局のアカウントは変更できない")
  void anIssueStandsOnceAYear() {
    OpenIssueEntry entry = entry(2026, "課".repeat(1000), IssueStatus.UNTOUCHED);
    in(b -> b.add(CLERK, entry));
    assertThrows(AlreadyEntered.class, () -> in(b -> b.add(CLERK, entry)));
    assertThrows(
        OnlyOwnBureau.class,
        () -> in(b -> b.add(OSAKA, entry(2026, "別の課題", IssueStatus.UNTOUCHED))));
  }

  @Test
  @Tag("R92")
  @DisplayName("終了した検討課題は、理由を付けた訂正でしか検討中に戻らない")
  void aClosedIssueIsReopenedOnlyByCorrection() {
    OpenIssue raised = in(b -> b.add(CLERK, entry(2027, "開く", IssueStatus.UNTOUCHED)));
    in(b -> b.change(CLERK, raised.id(), 1, entry(2027, "開く", IssueStatus.UNDER_CONSIDERATION)));
    in(b -> b.change(CLERK, raised.id(), 2, entry(2027, "開く", IssueStatus.CLOSED)));
    OpenIssueEntry open = entry(2027, "開く", IssueStatus.UNDER_CONSIDERATION);
    assertThrows(StateNeedsCorrection.class, () -> in(b -> b.change(CLERK, raised.id(), 3, open)));
    OpenIssueEntry carried =
        new OpenIssueEntry(
            new FiscalYear(2027), "開く", null, IssueStatus.CLOSED, new FiscalYear(2028), null);
    assertThrows(ClosedIssueStays.class, () -> in(b -> b.change(CLERK, raised.id(), 3, carried)));
    OpenIssue again = in(b -> b.correct(CLERK, raised.id(), 3, open, "終了していなかった"));
    in(b -> b.carryOver(CLERK, again.id(), again.version()));
  }

  private static OpenIssueEntry entry(int year, String text, IssueStatus status) {
    return new OpenIssueEntry(new FiscalYear(year), text, "在留支援課", status, null, null);
  }

  private static List<String> texts(int year) {
    return in(b -> b.list(READER, new FiscalYear(year))).stream()
        .map(kept -> kept.entry().text())
        .toList();
  }

  private static <T> T in(Function<OpenIssues, T> work) {
    return OFFICE.call(em -> work.apply(OpenIssuesOnDatabase.on(OFFICE, em)));
  }
}
