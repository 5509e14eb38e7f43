package org.kakehashi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.surveys.AnswerDryRun;
import org.kakehashi.surveys.AnswerDryRun.Decisions;
import org.kakehashi.surveys.AnswerDryRun.Query;
import org.kakehashi.surveys.AnswerDryRun.Remarks;
import org.kakehashi.surveys.AnswerDryRun.Remarks.Fault;
import org.kakehashi.surveys.AnswerDryRuns;
import org.kakehashi.surveys.AnswerRows;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyAlreadyImported;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.surveys.SurveyImports;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Texts;

@Tag("R61")
class AnswerSheetResourceTest {
  private static final AnswersUpload UPLOAD =
      new AnswersUpload(
          new SurveyFile("q.csv", new byte[1]),
          new SurveyFile("a.csv", new byte[1]),
          new FiscalYear(2026),
          null);

  private static final Query OPEN =
      new Query("separator:、", "問3の「、」は区切りですか。", List.of(), 4, List.of(2, 3, 4, 7), null);
  private static final Query WITHOUT_ROWS =
      new Query("sent", "送付数が設問表では60、取込みの指定では52です。", List.of(), 1, List.of(), null);

  private final List<String> asked = new ArrayList<>();

  @Test
  @DisplayName("一度での取込みが断られたら、取込み前の確認を残さない")
  void nothingIsLeftOfWhatWasRefused() {
    AnswerDryRun good = dryRun(List.of(), List.of());
    RuleViolation taken = new SurveyAlreadyImported("調査", "令和8年度", new UUID(0, 9));
    assertEquals("SurveyAlreadyImported", refused(good, taken).code());
    assertEquals(List.of("accept", "abandon"), asked);
    asked.clear();
    assertThrows(
        IllegalStateException.class,
        () -> resource(good, new IllegalStateException("no line to the database")).takeIn(UPLOAD));
    assertEquals(List.of("accept", "abandon"), asked);
    asked.clear();
    refused(dryRun(List.of(), List.of(OPEN)), taken);
    assertEquals(List.of("abandon"), asked);
  }

  @Test
  @DisplayName("断ったあとの後片付けがしくじっても、断った理由を知らせる")
  void theRefusalIsToldWhateverFollowsIt() {
    RuleViolation taken = new SurveyAlreadyImported("調査", "令和8年度", new UUID(0, 9));
    RuntimeException lost = new IllegalStateException("no line to the database");
    AnswerSheetResource resource = resource(dryRun(List.of(), List.of()), taken, lost);
    RuleViolation refused = assertThrows(RuleViolation.class, () -> resource.takeIn(UPLOAD));
    assertSame(taken, refused);
    assertEquals(List.of(lost), List.of(refused.getSuppressed()));
  }

  @Test
  @DisplayName("誤りのある行があれば、行数と最初の誤りを一文で知らせる")
  void theFirstFaultIsNamed() {
    Fault fault = new Fault(5, "問1", "9", "選択肢にない値です。");
    assertEquals(
        "回答票に誤りのある行や確認の終わっていない行が1行あります。取り込んでいません。最初のもの：5行目「問1」選択肢にない値です。",
        Texts.text(refused(dryRun(List.of(fault), List.of(OPEN)), null)));
  }

  @Test
  @DisplayName("誤りがなく確認事項だけが残れば、その数と最初の問いを知らせる")
  void openQueriesAreTold() {
    assertEquals(
        "確認事項が2件、まだ決まっていません。取り込んでいません。取込み前の確認（dry-runs）を開いて答えてください。"
            + "最初のもの：送付数が設問表では60、取込みの指定では52です。",
        Texts.text(refused(dryRun(List.of(), List.of(WITHOUT_ROWS, OPEN)), null)));
  }

  private RuleViolation refused(AnswerDryRun dryRun, @Nullable RuntimeException accepting) {
    return assertThrows(RuleViolation.class, () -> resource(dryRun, accepting).takeIn(UPLOAD));
  }

  private AnswerSheetResource resource(AnswerDryRun dryRun, @Nullable RuntimeException accepting) {
    return resource(dryRun, accepting, null);
  }

  private AnswerSheetResource resource(
      AnswerDryRun dryRun,
      @Nullable RuntimeException accepting,
      @Nullable RuntimeException abandoning) {
    AnswerSheetResource resource = new AnswerSheetResource();
    resource.caller =
        new CurrentCaller() {
          @Override
          public Actor actor() {
            return TestActors.secretariat("在留支援課");
          }
        };
    resource.imports =
        proxy(
            SurveyImports.class,
            name -> {
              assertEquals("tryAnswers", name);
              return dryRun;
            });
    resource.dryRuns =
        proxy(
            AnswerDryRuns.class,
            name -> {
              asked.add(name);
              if (name.equals("accept") && accepting != null) {
                throw accepting;
              }
              if (name.equals("abandon") && abandoning != null) {
                throw abandoning;
              }
              return null;
            });
    return resource;
  }

  private interface Answering {
    @Nullable Object to(String method);
  }

  private static <T> T proxy(Class<T> type, Answering answering) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) -> answering.to(method.getName())));
  }

  private static AnswerDryRun dryRun(List<Fault> faults, List<Query> queries) {
    return new AnswerDryRun(
        new UUID(0, 1),
        new FiscalYear(2026),
        "調査",
        null,
        new AnswerRows(34, 34 - faults.size(), 0, 0, 0, 0),
        new Remarks(faults, List.of(), List.of(), 0, queries, List.of()),
        new Decisions(List.of(), List.of(), List.of()),
        Instant.EPOCH);
  }
}
