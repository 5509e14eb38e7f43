package org.kakehashi.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.AttendanceMode;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Progress;
import org.kakehashi.sessions.testing.TestConference;

class StatedConferenceTest {
  private static final FiscalYear R8 = new FiscalYear(2026);

  @ParameterizedTest
  @Tag("R68")
  @CsvSource({
    "ON_SITE, ON_SITE, 現地開催のみ",
    "ONLINE, ONLINE, オンライン",
    "ON_SITE, ONLINE, ハイブリッド",
    "ONLINE, ON_SITE, ハイブリッド",
  })
  @DisplayName("「参加者は対面形式、講師はオンライン形式」はハイブリッド：Web開催の値は役割ごとの形式から決まる")
  void webHoldingFollowsFromTheModeByRole(
      AttendanceMode participants, AttendanceMode lecturers, String value) {
    assertEquals(value, new AttendanceModes(participants, lecturers).webHolding().label());
  }

  @Test
  @Tag("R74")
  @DisplayName("「参加者が極端に少ない場合は…見送る場合はあり得る」：見送りには理由が要る")
  void callingOffNeedsAReason() {
    assertThrows(
        CallingOffNeedsReason.class,
        () -> event(Progress.CALLED_OFF, Headcount.NOT_STATED, " ", null));
    assertEquals(
        "参加者が極端に少ないため",
        event(Progress.CALLED_OFF, Headcount.NOT_STATED, "参加者が極端に少ないため ", null)
            .state()
            .notHeldBecause());
  }

  @ParameterizedTest
  @Tag("R75")
  @EnumSource(
      value = Progress.class,
      names = {"CONSIDERED", "PLANNED", "HELD"})
  @DisplayName("代替実施は、見送り又は延期した行事にだけ付く")
  void aSubstituteBelongsToAnEventNotHeld(Progress progress) {
    Substitute online = new Substitute(SubstituteKind.ONLINE_EXCHANGE, null);
    assertThrows(
        SubstituteOnlyWhenNotHeld.class, () -> event(progress, Headcount.NOT_STATED, null, online));
    assertEquals(
        online, event(Progress.POSTPONED, Headcount.NOT_STATED, null, online).state().substitute());
  }

  @Test
  @DisplayName("参加者数は実施済みの行事にだけ入力できる")
  void attendanceIsStatedOfHeldEventsOnly() {
    Headcount attended = new Headcount(null, null, 5, null);
    assertThrows(AttendanceOnlyWhenHeld.class, () -> event(Progress.PLANNED, attended, null, null));
    assertEquals(5, event(Progress.HELD, attended, null, null).headcount().attended());
    assertThrows(CountOutOfRange.class, () -> new Headcount(-1, null, null, null));
  }

  @Test
  @DisplayName("一つでも記載のない局があれば、合計は「資料に記載なし」とし、何局分が分かるかを添える")
  void oneUnknownPartMakesTheSumUnknown() {
    Total total = Total.of(Arrays.asList(10, null, 3));
    assertNull(total.sum());
    assertEquals("資料に記載なし（3件中2件のみ判明）", total.label());
    assertEquals(13, Total.of(List.of(10, 3)).sum());
    assertEquals("1,200", Total.of(List.of(1200)).label());
    assertEquals("0", Total.of(List.of(0)).label());
    assertEquals("資料に記載なし", Total.of(new ArrayList<Integer>()).label());
  }

  @Test
  @Tag("R73")
  @DisplayName("入管職員の参加者は認証者と分けて数え、見送った行事は参加者数の合計に入れない")
  void agencyStaffAreCountedApart() {
    ConferenceSummary summary =
        ConferenceSummary.of(
            R8,
            List.of(
                kept(event(Progress.HELD, new Headcount(10, 6, 5, 2), null, null)),
                kept(event(Progress.HELD, new Headcount(8, 4, 4, 0), null, null)),
                kept(event(Progress.CALLED_OFF, new Headcount(5, 1, null, null), "少数", null))));
    assertEquals(23, summary.invited().sum());
    assertEquals(11, summary.applied().sum());
    assertEquals(9, summary.attended().sum());
    assertEquals(2, summary.staffAttended().sum());
    assertEquals(2, summary.byProgress().get(Progress.HELD));
    assertEquals(0, summary.byProgress().get(Progress.POSTPONED));
  }

  @Test
  @Tag("R84")
  @DisplayName("「すべての地方局において事例検討会実施後」に掲載：最後の一局まで閉じ、延期は閉じたまま")
  void theGateStaysShutUntilTheLastBureau() {
    Conference held = kept(event(Progress.HELD, Headcount.NOT_STATED, null, null));
    Conference off = kept(event(Progress.CALLED_OFF, Headcount.NOT_STATED, "少数", null));
    Conference postponed = kept(event(Progress.POSTPONED, Headcount.NOT_STATED, null, null));
    Conference planned = kept(event(Progress.PLANNED, Headcount.NOT_STATED, null, null));
    Conference considered = kept(event(Progress.CONSIDERED, Headcount.NOT_STATED, null, null));
    assertTrue(PostingGate.of(List.of(held, off)).open());
    assertFalse(PostingGate.of(List.of(held, off, postponed)).open());
    assertFalse(PostingGate.of(List.of(held, planned)).open());
    assertEquals(List.of(considered), PostingGate.of(List.of(held, considered)).waitingFor());
    assertFalse(PostingGate.of(List.of()).open());
  }

  private static Conference kept(StatedConference event) {
    return new Conference(UUID.randomUUID(), 1, event.details(), event.state(), event.headcount());
  }

  private static StatedConference event(
      Progress progress, Headcount headcount, String because, Substitute substitute) {
    return TestConference.of(2026, "OSAKA")
        .progress(progress)
        .counted(headcount)
        .because(because)
        .substitute(substitute)
        .stated();
  }
}
