package org.kakehashi.bench.walks;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often what was answered how: a table with a row a name and a column a status. */
final class Counts {
  private final String heading;
  private final Map<String, Map<Integer, Integer>> rows = new TreeMap<>();
  private final TreeSet<Integer> statuses = new TreeSet<>();

  Counts(String heading) {
    this.heading = heading;
  }

  void add(String row, Answer answer) {
    rows.computeIfAbsent(row, name -> new TreeMap<>()).merge(answer.status(), 1, Integer::sum);
    statuses.add(answer.status());
  }

  int total() {
    return rows.values().stream()
        .flatMap(row -> row.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  void print() {
    StringBuilder table = new StringBuilder();
    statuses.forEach(status -> table.append("%6s".formatted(status == 0 ? "なし" : status)));
    table.append("  ").append(heading).append(System.lineSeparator());
    rows.forEach(
        (name, row) -> {
          statuses.forEach(
              status ->
                  table.append("%6s".formatted(row.containsKey(status) ? row.get(status) : "")));
          table.append("  ").append(name).append(System.lineSeparator());
        });
    System.out.print(table);
    System.out.printf("%n要求の数: %d%n", total());
  }
}
