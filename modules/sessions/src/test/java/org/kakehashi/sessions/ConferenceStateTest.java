package org.kakehashi.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.office.StateNeedsCorrection;
import org.kakehashi.programme.Progress;

class ConferenceStateTest {
  private static final StoppedOnTheDay STOPPED =
      new StoppedOnTheDay(Instant.parse("2026-06-12T01:00:00Z"), "大阪局次長");
  private static final Map<String, ConferenceState> STATES =
      Map.of(
          "検討",
          ConferenceState.CONSIDERED,
          "実施予定",
          ConferenceState.PLANNED,
          "実施済み",
          ConferenceState.HELD,
          "延期",
          ConferenceState.postponed(null, null),
          "見送り",
          ConferenceState.calledOff("応募者少数", null),
          "中止",
          new ConferenceState(Progress.CALLED_OFF, "台風", null, STOPPED));

  @ParameterizedTest
  @CsvSource({
    "検討, 検討 実施予定 見送り",
    "実施予定, 実施予定 実施済み 延期 見送り 中止",
    "延期, 延期 実施予定 見送り",
    "実施済み, 実施済み",
    "見送り, 見送り",
    "中止, 中止",
  })
  @DisplayName("行事の状況は決まった順にだけ進み、実施済み、見送り及び中止からは訂正によらなければ変わらない")
  void anEventGoesOnAsTheTableSays(String from, String to) {
    List<String> allowed = List.of(to.split(" "));
    STATES.forEach(
        (label, next) ->
            assertEquals(
                allowed.contains(label), STATES.get(from).mayBecome(next), from + " → " + label));
  }

  @ParameterizedTest
  @CsvSource({
    "検討, 実施済み 延期 中止",
    "実施予定, ''",
    "延期, 実施済み 中止",
    "実施済み, ''",
    "見送り, ''",
    "中止, ''",
  })
  @DisplayName("改めて実施予定とすれば進める状況へは、記録もその順に進み、そのほかへは訂正による")
  void whatFollowsAfterBeingPlannedAnew(String from, String to) {
    List<String> allowed = List.of(to.split(" "));
    ConferenceState present = STATES.get(from);
    STATES.forEach(
        (label, next) -> {
          assertEquals(allowed.contains(label), present.mayBecomeOncePlanned(next), label);
          if (present.mayBecome(next) || allowed.contains(label)) {
            present.requireWayTo(next);
          } else {
            assertThrows(StateNeedsCorrection.class, () -> present.requireWayTo(next), label);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"検討, false", "実施予定, false", "延期, false", "実施済み, true", "見送り, true", "中止, true"})
  @DisplayName("実施済み、見送り及び中止は終わったものとし、印字は「中止」を見送りと区別する")
  void whatIsDoneIsTold(String label, boolean done) {
    assertEquals(done, STATES.get(label).done());
    assertEquals(label, STATES.get(label).label());
  }

  @Test
  @DisplayName("中止は、実施済みなどほかの状況と同時には成り立たない")
  void onlyWhatIsNotHeldWasStopped() {
    assertThrows(
        StateNeedsCorrection.class, () -> new ConferenceState(Progress.HELD, null, null, STOPPED));
  }
}
