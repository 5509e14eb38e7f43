package org.kakehashi.surveys.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is told once for many places: which ones, as far as a person can look them up. */
final class Tallies {
  private static final int LISTED = 20;

  private final Map<String, Places> places = new LinkedHashMap<>();

  private static final class Places {
    private final Map<Integer, Integer> rows = new TreeMap<>();
    private int count;
  }

  void at(String what, int row) {
    Places those = places.computeIfAbsent(what, first -> new Places());
    those.count++;
    if (those.rows.size() < LISTED) {
      those.rows.putIfAbsent(row, row);
    }
  }

  /** Each with its number of places and the first rows: 2か所：3行目、5行目. */
  List<String> sentences() {
    return places.entrySet().stream()
        .map(each -> each.getKey() + "（" + counted(each.getValue()) + "）。")
        .toList();
  }

  private static String counted(Places those) {
    String rows =
        those.rows.keySet().stream().map(row -> row + "行目").collect(Collectors.joining("、"));
    return those.count + "か所：" + rows + (those.count > those.rows.size() ? "ほか" : "");
  }
}
