package org.kakehashi.bench.walks;

import java.util.ArrayList;
import java.util.List;

/** What went otherwise than expected; the walk ends with 1 where there is anything. */
final class Deviations {
  private static final int MOST_SHOWN = 200;

  private final List<String> found = new ArrayList<>();
  private final List<String> untried = new ArrayList<>();

  void add(String sentence) {
    if (!found.contains(sentence)) {
      found.add(sentence);
    }
  }

  /** What the walk could not try, with the reason: no failure, but no proof either. */
  void untried(String sentence) {
    if (!untried.contains(sentence)) {
      untried.add(sentence);
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Prints all and ends the program. */
  void conclude() {
    print("試せなかったこと", untried);
    if (found.isEmpty()) {
      System.out.println("期待と違うことはありませんでした。");
    } else {
      print("期待と違ったこと", found);
      System.exit(1);
    }
  }

  private static void print(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      System.out.printf("%n%s（%d件）%n", title, lines.size());
      lines.stream().limit(MOST_SHOWN).forEach(line -> System.out.println("  " + line));
      if (lines.size() > MOST_SHOWN) {
        System.out.printf("  ほかに%d件%n", lines.size() - MOST_SHOWN);
      }
      System.out.println();
    }
  }
}
