package org.kakehashi.intake.personal;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits that stand together, whatever holds them apart: 090 (1234) 5678.
 *
 * @param text the text they stand in, as {@link FoldedText#digits} yields it
 */
record NumberRun(String text, List<Group> groups) {
  private static final String BETWEEN = " -().,、・_/の\n";
  private static final int WIDEST_GAP = 4;

  /** Digits without anything between them, from start to end (exclusive). */
  record Group(int start, int end) {
    int length() {
      return end - start;
    }
  }

  NumberRun {
    groups = List.copyOf(groups);
  }

  /** All runs of a text, each digit in exactly one of them. */
  static List<NumberRun> in(String text) {
    List<NumberRun> runs = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      if (!digit(text, at)) {
        at++;
        continue;
      }
      int end = at;
      while (digit(text, end)) {
        end++;
      }
      if (!groups.isEmpty() && !together(text, groups.get(groups.size() - 1).end(), at)) {
        runs.add(new NumberRun(text, groups));
        groups.clear();
      }
      groups.add(new Group(at, end));
      at = end;
    }
    if (!groups.isEmpty()) {
      runs.add(new NumberRun(text, groups));
    }
    return runs;
  }

  static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean together(String text, int end, int start) {
    if (start - end > WIDEST_GAP) {
      return false;
    }
    for (int at = end; at < start; at++) {
      if (BETWEEN.indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return groups.size();
  }

  int start(int group) {
    return groups.get(group).start();
  }

  int end(int group) {
    return groups.get(group).end();
  }

  int length(int group) {
    return groups.get(group).length();
  }

  /** What stands between a group and the next. */
  String gap(int group) {
    return text.substring(end(group), start(group + 1));
  }

  /** The digits of the groups from first to last. */
  String digits(int first, int last) {
    StringBuilder digits = new StringBuilder();
    for (int group = first; group <= last; group++) {
      digits.append(text, start(group), end(group));
    }
    return digits.toString();
  }

  /** The last group with which the groups from first have exactly so many digits; -1 for none. */
  int reaching(int first, int wanted) {
    int sum = 0;
    for (int group = first; group < size() && sum < wanted; group++) {
      sum += length(group);
      if (sum == wanted) {
        return group;
      }
    }
    return -1;
  }

  /** What stands before a group, at most so many characters of it, on the same line. */
  String before(int group, int most) {
    int start = start(group);
    return text.substring(Math.max(0, start - most), start);
  }

  /** What follows a group, at most so many characters of it. */
  String after(int group, int most) {
    int end = end(group);
    return text.substring(end, Math.min(text.length(), end + most));
  }
}
