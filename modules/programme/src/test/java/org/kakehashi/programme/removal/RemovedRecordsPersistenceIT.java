package org.kakehashi.programme.removal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.programme.testing.Office.CLERK;
import static org.kakehashi.programme.testing.Office.OSAKA;
import static org.kakehashi.programme.testing.Office.READER;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.office.AlreadyEntered;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.OnlyOwnBureau;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Grounds;
import org.kakehashi.programme.IssueStatus;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.OpenIssueEntry;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.programme.ProgrammeItemEntry;
import org.kakehashi.programme.ProgrammeItemKind;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.RemovedRecords;
import org.kakehashi.programme.RemovedRecords.Kind;
import org.kakehashi.programme.RemovedRecords.Removed;
import org.kakehashi.programme.comparison.ComparisonsOnDatabase;
import org.kakehashi.programme.decision.DecisionsOnDatabase;
import org.kakehashi.programme.issue.OpenIssuesOnDatabase;
import org.kakehashi.programme.item.ProgrammeItemsOnDatabase;
import org.kakehashi.programme.testing.Office;
import org.kakehashi.programme.testing.PrintedComparison;

class RemovedRecordsPersistenceIT {
  private static final Office OFFICE = new Office();

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  @DisplayName("削除した取組、決定、検討課題、比較は、誰がいつ削除したかとともに残り、元のとおりに戻せる")
  void whatWasRemovedComesBackAsItWas() {
    FiscalYear year = new FiscalYear(2021);
    ProgrammeItem item = item(2021, "研修");
    Decision decision =
        OFFICE.call(
            em ->
                DecisionsOnDatabase.on(OFFICE, em)
                    .add(
                        CLERK,
                        new DecisionEntry(
                            year,
                            "形式",
                            null,
                            DecisionStatus.DECIDED,
                            null,
                            "対面",
                            new Grounds(List.of("理由"), Map.of(), List.of()),
                            null)));
    OpenIssue issue =
        OFFICE.call(
            em ->
                OpenIssuesOnDatabase.on(OFFICE, em)
                    .add(
                        CLERK,
                        new OpenIssueEntry(year, "課題", null, IssueStatus.UNTOUCHED, null, null)));
    Comparison comparison =
        OFFICE.call(
            em -> ComparisonsOnDatabase.on(OFFICE, em).add(CLERK, PrintedComparison.printed(2021)));
    OFFICE.call(
        em -> {
          ProgrammeItemsOnDatabase.on(OFFICE, em).remove(CLERK, item.id(), item.version());
          DecisionsOnDatabase.on(OFFICE, em).remove(CLERK, decision.id(), decision.version());
          OpenIssuesOnDatabase.on(OFFICE, em).remove(CLERK, issue.id(), issue.version());
          ComparisonsOnDatabase.on(OFFICE, em).remove(CLERK, comparison.id(), comparison.version());
          return true;
        });
    List<Removed> removed = in(r -> r.list(CLERK, year));
    assertEquals(
        Set.of("研修", "形式", "課題", PrintedComparison.printed(2021).title()),
        removed.stream().map(Removed::name).collect(Collectors.toSet()));
    for (Removed one : removed) {
      assertEquals(CLERK.post(), one.by());
      assertEquals(OFFICE.clock().instant(), one.at());
      restore(one.kind(), one);
    }
    assertEquals(List.of(), in(r -> r.list(CLERK, year)));
    assertEquals(
        List.of(decision.entry()),
        OFFICE.call(em -> DecisionsOnDatabase.on(OFFICE, em).list(READER, year)).stream()
            .map(Decision::entry)
            .toList());
    assertEquals(
        List.of(comparison.entry()),
        OFFICE.call(em -> ComparisonsOnDatabase.on(OFFICE, em).list(READER, year)).stream()
            .map(Comparison::entry)
            .toList());
    assertEquals(
        item.entry(),
        OFFICE.call(em -> ProgrammeItemsOnDatabase.on(OFFICE, em).item(READER, item.id())).entry());
    assertTrue(
        OFFICE.audit().heard().stream()
            .anyMatch(event -> event.action().equals("undertaking.restored")));
  }

  @Test
  @DisplayName("削除したものの名称は再び使える。同じ名称のものが登録されている間は元に戻せない")
  void itsNameIsFreeAgain() {
    ProgrammeItem first = item(2022, "研修");
    removeItem(first);
    Removed removed = in(r -> r.list(CLERK, new FiscalYear(2022))).get(0);
    ProgrammeItem second = item(2022, "研修");
    assertThrows(AlreadyEntered.class, () -> restore(Kind.UNDERTAKING, removed));
    removeItem(second);
    restore(Kind.UNDERTAKING, removed);
    assertThrows(NotFound.class, () -> restore(Kind.UNDERTAKING, removed));
  }

  @Test
  @DisplayName("削除したものを見て元に戻すには編集の権限が要り、地方局のアカウントではできない")
  void restoringAsksForEdit() {
    removeItem(item(2023, "研修"));
    FiscalYear year = new FiscalYear(2023);
    assertThrows(NotPermitted.class, () -> in(r -> r.list(READER, year)));
    assertThrows(OnlyOwnBureau.class, () -> in(r -> r.list(OSAKA, year)));
    Removed removed = in(r -> r.list(CLERK, year)).get(0);
    Removed stale =
        new Removed(removed.kind(), removed.id(), 1, removed.name(), removed.by(), removed.at());
    assertThrows(ChangedMeanwhile.class, () -> restore(Kind.UNDERTAKING, stale));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM programme.undertaking",
        "DELETE FROM programme.decision",
        "DELETE FROM programme.issue",
        "DELETE FROM programme.comparison",
        "DELETE FROM office.correction",
        "UPDATE office.correction SET reason = ''"
      })
  @DisplayName("記録の行も訂正の理由も、アプリケーションの役割では消せない")
  void theApplicationCannotDeleteRows(String command) {
    assertThrows(
        PersistenceException.class,
        () -> OFFICE.call(em -> em.createNativeQuery(command).executeUpdate()));
  }

  private static ProgrammeItem item(int year, String title) {
    return OFFICE.call(
        em ->
            ProgrammeItemsOnDatabase.on(OFFICE, em)
                .add(
                    CLERK,
                    new ProgrammeItemEntry(
                        new FiscalYear(year),
                        title,
                        ProgrammeItemKind.OTHER,
                        Progress.PLANNED,
                        null,
                        null,
                        null,
                        null)));
  }

  private static void removeItem(ProgrammeItem kept) {
    OFFICE.call(
        em -> {
          ProgrammeItemsOnDatabase.on(OFFICE, em).remove(CLERK, kept.id(), kept.version());
          return true;
        });
  }

  private static void restore(Kind kind, Removed removed) {
    in(
        records -> {
          records.restore(CLERK, kind, removed.id(), removed.version());
          return true;
        });
  }

  private static <T> T in(Function<RemovedRecords, T> work) {
    return OFFICE.call(em -> work.apply(RemovedRecordsOnDatabase.on(OFFICE, em)));
  }
}
