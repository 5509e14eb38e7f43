package org.kakehashi.web.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.kernel.BrokenRules;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;
import org.kakehashi.sessions.testing.TestConference;
import org.kakehashi.web.form.FormRefused;
import org.kakehashi.web.form.Marked;
import org.kakehashi.web.page.FormEntry;

@DisplayName("行事の入力画面は、開いてそのまま保存しても内容が変わらない")
class ConferenceFormTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final Instant NOW = Instant.parse("2026-06-12T01:00:00Z");
  private static final AttendanceModes HYBRID =
      new AttendanceModes(AttendanceMode.ON_SITE, AttendanceMode.ONLINE);

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
    var read = ConferenceForm.stated(form, List.of("NAGOYA", "OSAKA", "HIROSHIMA"), NOW, null);
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
    assertEquals(stopped.stated(), ConferenceForm.stated(form, List.of("OSAKA"), NOW, null));
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
        assertThrows(
            FormRefused.class, () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW, null));
    assertEquals(
        List.of("year", "date", "applied", "source-date", "source"),
        List.copyOf(refused.errors().keySet()));
  }

  @ParameterizedTest
  @CsvSource({
    "series, 201",
    "occasion, 51",
    "branch, 51",
    "venue, 301",
    "because, 1001",
    "substitute-text, 1001",
    "approved-by, 101",
  })
  @DisplayName("長すぎる文は、その項目に示す")
  void whatIsTooLongIsMarkedThere(String field, int length) {
    var form =
        ConferenceForm.blank("2026", "OSAKA")
            .value("series", "事例検討会")
            .value("progress", "STOPPED")
            .value("approved-by", "大阪局次長")
            .value("because", "応募者少数")
            .value("substitute", "ONLINE_EXCHANGE")
            .value(field, "長".repeat(length));
    assertEquals(field, marked(form));
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
    assertEquals(at, marked(form));
  }

  @Test
  @DisplayName("入力の誤りがいくつもあれば、それぞれの項目に一度に示す")
  void allMistakesOfOneSubmitAreTold() {
    var form = ConferenceForm.blank("2026", "OSAKA").value("attended", "12").value("because", "未定");
    var refused =
        assertThrows(
            BrokenRules.class, () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW, null));
    var errors = ConferenceForm.fields().beside(form, refused).errors();
    assertEquals(List.of("series", "because", "attended"), List.copyOf(errors.keySet()));
    assertEquals("「行事の名称」を入力してください。", errors.get("series"));
  }

  @Test
  @DisplayName("読めない項目があっても、ほかの項目の誤りを一緒に示す")
  void whatCanNotBeReadIsToldWithTheRest() {
    var form = ConferenceForm.blank("2026", "OSAKA").value("date", "いつか").value("attended", "12");
    var refused =
        assertThrows(
            FormRefused.class, () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW, null));
    var errors = refused.marked(form, ConferenceForm.fields()).errors();
    assertEquals(List.of("date", "series", "attended"), List.copyOf(errors.keySet()));
  }

  @Test
  @DisplayName("読めない項目を見て決まる規則は、仮の値で断らない")
  void aRuleThatSawAStandInIsSilent() {
    var form = ConferenceForm.blank("2026", "OSAKA").value("progress", "?").value("attended", "12");
    var refused =
        assertThrows(
            FormRefused.class, () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW, null));
    var errors = refused.marked(form, ConferenceForm.fields()).errors();
    assertEquals(List.of("progress", "series"), List.copyOf(errors.keySet()));
  }

  /** The one field that is refused. */
  private static String marked(FormEntry form) {
    return Marked.field(
        form,
        ConferenceForm.fields(),
        () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW, null));
  }

  @Test
  @DisplayName("許されない状況と、その状況にはない参加者数は、一度に知らせる")
  void aForbiddenStateIsToldWithItsHeads() {
    var form = ConferenceForm.of(held()).value("progress", "PLANNED");
    var refused =
        assertThrows(
            BrokenRules.class,
            () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW, ConferenceState.HELD));
    var errors = ConferenceForm.fields().beside(form, refused).errors();
    assertEquals(Set.of("attended", "progress"), errors.keySet());
  }

  @Test
  @DisplayName("中止の官職と日時は、ほかの状況で保存しようとしたとき、失わずに知らせる")
  void whatSaysThatItWasStoppedIsNotLost() {
    var form =
        ConferenceForm.of(held())
            .value("approved-by", "次長")
            .value("stopped-at", "2026-06-12 10:30");
    var refused =
        assertThrows(
            FormRefused.class, () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW, null));
    assertEquals(Set.of("approved-by", "stopped-at"), refused.errors().keySet());
  }

  @Test
  @DisplayName("状況を読み取れないときは、状況によることは何も責めない")
  void anUnreadStateIsTheOnlyThingWrong() {
    for (String progress : List.of("", "GONE")) {
      var form =
          ConferenceForm.of(held())
              .value("progress", progress)
              .value("approved-by", "次長")
              .value("stopped-at", "2026-06-12 10:30");
      var refused =
          assertThrows(
              FormRefused.class,
              () -> ConferenceForm.stated(form, List.of("OSAKA"), NOW, ConferenceState.HELD));
      var marked = refused.marked(form, ConferenceForm.fields());
      assertEquals(Set.of("progress"), marked.errors().keySet());
    }
  }

  private static Conference held() {
    return TestConference.of(2026, "OSAKA")
        .progress(Progress.HELD)
        .counted(new Headcount(10, 6, 5, 2))
        .conference();
  }
}
