package org.kakehashi.sessions.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceDetails;
import org.kakehashi.sessions.ConferenceName;
import org.kakehashi.sessions.ConferencePlace;
import org.kakehashi.sessions.ConferenceState;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.StoppedOnTheDay;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.testing.ConferenceFields.Surface;

@DisplayName("行事のどの項目がどこに現れるかを、一つの表に言い切る")
class ConferenceFieldsTest {
  @Test
  @DisplayName("行事のすべての項目が表にある")
  void everyFieldStandsInTheTable() {
    Set<String> fields = new TreeSet<>();
    fields.addAll(of(ConferenceName.class, ""));
    fields.addAll(of(ConferencePlace.class, ""));
    fields.addAll(of(ConferenceState.class, ""));
    fields.addAll(of(Headcount.class, ""));
    fields.addAll(of(Conference.class, ""));
    fields.addAll(of(ConferenceDetails.class, ""));
    fields.addAll(of(Substitute.class, "substitute."));
    fields.addAll(of(StoppedOnTheDay.class, "stopped."));
    // Told part by part, or no fact about the event.
    fields.removeAll(
        Set.of(
            "details",
            "name",
            "place",
            "state",
            "headcount",
            "substitute",
            "stopped",
            "id",
            "version"));
    assertEquals(
        fields,
        ConferenceFields.TABLE.stream()
            .map(ConferenceFields.Field::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  @DisplayName("どの項目も、一覧、詳細、帳票、データ及びRESTのそれぞれに現れるか、現れない理由がある")
  void eachIsSeenOrSaysWhyNot() {
    for (ConferenceFields.Field field : ConferenceFields.TABLE) {
      for (Surface face : Surface.values()) {
        String reason = field.not().get(face);
        assertTrue(
            field.seen().containsKey(face) != (reason != null), field.name() + " on " + face);
        assertFalse(reason != null && reason.isBlank(), field.name() + " on " + face);
      }
    }
  }

  @Test
  @DisplayName("表は、現れるはずの項目が現れないことに気付く")
  void whatIsMissingIsNoticed() {
    List<String> missing = ConferenceFields.missing(Surface.REST, "2026-06-12 神戸支局");
    assertTrue(missing.contains("venue: 第三会議室"), missing.toString());
    assertFalse(missing.contains("branch: 神戸支局"), missing.toString());
  }

  private static List<String> of(Class<?> record, String within) {
    Stream<RecordComponent> components = Arrays.stream(record.getRecordComponents());
    return components.map(component -> within + component.getName()).toList();
  }
}
