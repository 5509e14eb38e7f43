package org.kakehashi.web.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Factor;
import org.kakehashi.programme.Grounds;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;
import org.kakehashi.programme.Trace;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.sessions.testing.TestConference;
import org.kakehashi.web.form.FormRefused;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

@DisplayName("決定と行事の入力画面は、開いてそのまま保存しても内容が変わらない")
class EntryFormsTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final Instant NOW = Instant.parse("2026-06-12T01:00:00Z");
  private static final Source SOURCE = new Source("実施方法について", StatedDate.parse("2026-02"));
  private static final AttendanceModes HYBRID =
      new AttendanceModes(AttendanceMode.ON_SITE, AttendanceMode.ONLINE);

  @Test
  @DisplayName("理由、考慮した事項、根拠とその参照が残る")
  void aDecisionKeepsEverything() {
    var entry =
        new DecisionEntry(
            new FiscalYear(2026),
            "開催形式",
            StatedDate.parse("FY2026"),
            DecisionStatus.COMMITTEE_PAPER,
            HYBRID,
            "ハイブリッド形式とする。",
            new Grounds(
                List.of("議論が活発になる。", "費用を抑える。"),
                Map.of(Factor.STAFF, "講師の負担"),
                List.of(new Trace("問4の回答", "survey:q4", SOURCE), new Trace("意見", null, null))),
            SOURCE);
    var form = DecisionForm.of(new Decision(ID, 2, entry));
    assertEquals(entry, DecisionForm.entry(form));
  }

  @Test
  @DisplayName("行事の共同実施局と代替実施が残り、空の人数は0にならない")
  void aConferenceKeepsEverything() {
    var event =
        TestConference.of(2026, "OSAKA")
            .occasion("第1回")
            .jointWith("HIROSHIMA", "NAGOYA")
            .at(null, "会議室")
            .progress(Progress.CALLED_OFF)
            .modes(HYBRID)
            .counted(new Headcount(30, 0, null, null))
            .because("応募者少数")
            .substitute(new Substitute(SubstituteKind.ONLINE_EXCHANGE, null))
            .conference();
    var form = ConferenceForm.of(event);
    var read = ConferenceForm.stated(form, List.of("NAGOYA", "OSAKA", "HIROSHIMA"), NOW);
    assertEquals(event.stated(), read);
    assertNull(read.headcount().attended());
  }

  @Test
  @DisplayName("当日中止した行事は、決裁した官職と時刻が残る")
  void aStoppedConferenceKeepsWhoApproved() {
    var planned = TestConference.of(2026, "OSAKA").conference();
    var stopped =
        new Conference(
            ID,
            3,
            planned.details(),
            new ConferenceState(Progress.CALLED_OFF, "台風", null, new StoppedOnTheDay(NOW, "大阪局次長")),
            planned.headcount());
    var form = ConferenceForm.of(stopped);
    assertEquals(stopped.stated(), ConferenceForm.stated(form, List.of("OSAKA"), NOW));
  }

  @Test
  @DisplayName("参加の形式は、認証者と講師の両方を選ぶ")
  void modesComeInPairs() {
    var form = DecisionForm.blank("2026").value("participants", "ONLINE");
    var refused = assertThrows(FormRefused.class, () -> DecisionForm.entry(form));
    assertEquals(Set.of("status", "lecturers"), refused.errors().keySet());
  }

  @Test
  @DisplayName("読み取れない項目は、すべて一度に、その項目に示す")
  void allThatCannotBeReadIsMarkedAtOnce() {
    var form =
        ConferenceForm.blank("年度", "OSAKA")
            .value("date", "近日中")
            .value("applied", "多数")
            .value("attended", "１２")
            .value("source-date", "R8.13");
    var refused =
        assertThrows(FormRefused.class, () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW));
    assertEquals(
        List.of("year", "date", "applied", "source-date", "source"),
        List.copyOf(refused.errors().keySet()));
  }

  @ParameterizedTest
  @CsvSource({
    "undertakings, title, 201",
    "undertakings, planned, 4001",
    "undertakings, done, 4001",
    "undertakings, source, 301",
    "decisions, subject, 201",
    "decisions, text, 4001",
    "decisions, reason-3, 1001",
    "decisions, factor-STAFF, 2001",
    "decisions, trace-2, 1001",
    "decisions, trace-source-2, 301",
    "decisions, source, 301",
    "conferences, series, 201",
    "conferences, occasion, 51",
    "conferences, branch, 51",
    "conferences, venue, 301",
    "conferences, because, 1001",
    "conferences, substitute-text, 1001",
    "conferences, approved-by, 101",
    "issues, text, 1001",
    "issues, owner, 101",
    "issues, source, 301",
  })
  @DisplayName("長すぎる文は、何番目の理由や根拠でも、その項目に示す")
  void whatIsTooLongIsMarkedThere(Filled kind, String field, int length) {
    assertEquals(field, kind.marked(field, "長".repeat(length)));
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, attended, 3, attended",
    "PLANNED, because, 事情, because",
    "CALLED_OFF, because, '', because"
  })
  @DisplayName("行事の決まりに合わない入力は、関係する項目に示す")
  void whatBreaksARuleOfEventsIsMarked(String progress, String field, String value, String at) {
    var form =
        ConferenceForm.blank("2026", "OSAKA")
            .value("series", "事例検討会")
            .value("progress", progress)
            .value(field, value);
    assertEquals(
        at,
        Marked.field(
            form,
            ConferenceForm.fields(),
            () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW)));
  }

  @Test
  @DisplayName("提起された年度以前への引継ぎは、引継ぎ先の項目に示す")
  void carryingBackwardsIsMarkedAtTheYear() {
    assertEquals("carried", Filled.of("issues").marked("carried", "2025"));
  }

  @Test
  @DisplayName("入力の誤りがいくつもあれば、それぞれの項目に一度に示す")
  void allMistakesOfOneSubmitAreTold() {
    var form = ConferenceForm.blank("2026", "OSAKA").value("attended", "12").value("because", "未定");
    var refused =
        assertThrows(BrokenRules.class, () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW));
    var errors = ConferenceForm.fields().beside(form, refused).orElseThrow().errors();
    assertEquals(List.of("series", "because", "attended"), List.copyOf(errors.keySet()));
    assertEquals("「行事の名称」を入力してください。", errors.get("series"));
  }

  @Test
  @DisplayName("読めない項目があっても、ほかの項目の誤りを一緒に示す")
  void whatCanNotBeReadIsToldWithTheRest() {
    var form = ConferenceForm.blank("2026", "OSAKA").value("date", "いつか").value("attended", "12");
    var refused =
        assertThrows(FormRefused.class, () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW));
    var errors = refused.marked(form, ConferenceForm.fields()).errors();
    assertEquals(List.of("date", "series", "attended"), List.copyOf(errors.keySet()));
  }

  @Test
  @DisplayName("読めない項目を見て決まる規則は、仮の値で断らない")
  void aRuleThatSawAStandInIsSilent() {
    var form = ConferenceForm.blank("2026", "OSAKA").value("progress", "?").value("attended", "12");
    var refused =
        assertThrows(FormRefused.class, () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW));
    var errors = refused.marked(form, ConferenceForm.fields()).errors();
    assertEquals(List.of("progress", "series"), List.copyOf(errors.keySet()));
  }

  /** A kind of form, filled with what it must have. */
  record Filled(
      FormEntry form, Function<FormEntry, FormFields> places, Function<FormEntry, ?> entry) {

    /** By the kind as addresses name it. */
    static Filled of(String kind) {
      return switch (kind) {
        case "undertakings" ->
            new Filled(
                ProgrammeItemForm.blank("2026").value("title", "取組").value("kind", "OTHER"),
                form -> ProgrammeItemForm.fields(),
                ProgrammeItemForm::entry);
        case "decisions" ->
            new Filled(
                DecisionForm.blank("2026")
                    .value("subject", "件名")
                    .value("status", "DECIDED")
                    .value("text", "内容")
                    .value("reason-1", "理由")
                    .value("trace-2", "根拠"),
                DecisionForm::fields,
                DecisionForm::entry);
        case "conferences" ->
            new Filled(
                ConferenceForm.blank("2026", "OSAKA")
                    .value("series", "事例検討会")
                    .value("progress", "STOPPED")
                    .value("approved-by", "大阪局次長")
                    .value("because", "応募者少数")
                    .value("substitute", "ONLINE_EXCHANGE"),
                form -> ConferenceForm.fields(),
                form -> ConferenceForm.stated(form, List.of("OSAKA"), NOW));
        case "issues" ->
            new Filled(
                OpenIssueForm.blank("2026").value("text", "課題").value("status", "UNTOUCHED"),
                form -> OpenIssueForm.fields(),
                OpenIssueForm::entry);
        default -> throw new IllegalArgumentException(kind);
      };
    }

    /** The one field that is refused when something else stands in another. */
    String marked(String field, String value) {
      var sent = form.value(field, value);
      return Marked.field(sent, places.apply(sent), () -> entry.apply(sent));
    }
  }
}
