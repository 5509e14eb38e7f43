package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long what took, and how often it was refused. */
final class Waits {
  private final Map<String, List<Long>> nanos = new TreeMap<>();
  private final Map<String, Integer> refused = new TreeMap<>();

  void add(String what, long waited, boolean answered) {
    nanos.computeIfAbsent(what, name -> new ArrayList<>()).add(waited);
    if (!answered) {
      refused.merge(what, 1, Integer::sum);
    }
  }

  void addAll(Waits others) {
    others.nanos.forEach(
        (what, each) -> nanos.computeIfAbsent(what, name -> new ArrayList<>()).addAll(each));
    others.refused.forEach((what, count) -> refused.merge(what, count, Integer::sum));
  }

  long count() {
    return nanos.values().stream().mapToLong(List::size).sum();
  }

  /** A line for each kind of wait, and one for all together. */
  void printWithAll() {
    print();
    List<Long> all = nanos.values().stream().flatMap(List::stream).toList();
    print("all", all, refused.values().stream().mapToInt(Integer::intValue).sum());
  }

  void print() {
    System.out.printf(
        Locale.ROOT,
        "%8s %8s %8s %8s %8s %8s%n",
        "count",
        "p50 ms",
        "p95 ms",
        "p99 ms",
        "max ms",
        "refused");
    nanos.forEach((what, each) -> print(what, each, refused.getOrDefault(what, 0)));
  }

  private static void print(String what, List<Long> each, int refused) {
    List<Long> sorted = each.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%8d %8.0f %8.0f %8.0f %8.0f %8d  %s%n",
        sorted.size(),
        at(sorted, 50),
        at(sorted, 95),
        at(sorted, 99),
        at(sorted, 100),
        refused,
        what);
  }

  /** In milliseconds: the wait that so many in a hundred did not exceed. */
  private static double at(List<Long> sorted, int hundredths) {
    int rank = (sorted.size() * hundredths + 99) / 100;
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1)) / 1e6;
  }
}
