package org.kakehashi.surveys.answers;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How often each {@link Choice} was made, counted while the sheets are read. */
final class ChoiceCounts {
  private int[] times = new int[Choice.of(8, 0)];

  void add(int[] choices) {
    for (int choice : choices) {
      if (choice >= times.length) {
        times = Arrays.copyOf(times, Math.max(times.length * 2, choice + 1));
      }
      times[choice]++;
    }
  }

  /** The choices that were made, in their order. */
  Map<Integer, Long> made() {
    Map<Integer, Long> made = new TreeMap<>();
    for (int choice = 0; choice < times.length; choice++) {
      if (times[choice] > 0) {
        made.put(choice, (long) times[choice]);
      }
    }
    return made;
  }
}
