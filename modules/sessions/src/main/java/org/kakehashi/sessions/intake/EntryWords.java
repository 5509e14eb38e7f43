package org.kakehashi.sessions.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.sessions.Attendance;
import org.kakehashi.sessions.Factor;
import org.kakehashi.sessions.Modes;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.SubstituteKind;

/** The parts that entries of several kinds have in common. */
final class EntryWords {
  private EntryWords() {}

  static @Nullable Modes modes(Place place) {
    Attendance participants =
        place.wordOrNone("participants", Attendance.values(), Attendance::label);
    Attendance lecturers = place.wordOrNone("lecturers", Attendance.values(), Attendance::label);
    if (participants == null && lecturers == null) {
      return null;
    }
    if (participants == null || lecturers == null) {
      throw place.fault("参加者（participants）と講師（lecturers）の形式は両方記入するか、両方空けてください。");
    }
    return new Modes(participants, lecturers);
  }

  static @Nullable Substitute substitute(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    place.only("kind", "text");
    return new Substitute(
        place.word("kind", SubstituteKind.values(), SubstituteKind::label), place.text("text"));
  }

  static Map<Factor, String> factors(@Nullable Place place) {
    Map<Factor, String> factors = new EnumMap<>(Factor.class);
    if (place != null) {
      String[] labels = Arrays.stream(Factor.values()).map(Factor::label).toArray(String[]::new);
      place.only(labels);
      for (Factor factor : Factor.values()) {
        String words = place.text(factor.label());
        if (words != null) {
          factors.put(factor, words);
        }
      }
    }
    return factors;
  }
}
