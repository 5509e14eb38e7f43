package org.kakehashi.surveys.answers;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** The choices of the row being read; used again for the next row. */
final class Choices {
  private int[] choices = new int[16];
  private int filled;

  void clear() {
    filled = 0;
  }

  int size() {
    return filled;
  }

  void add(int choice) {
    if (filled == choices.length) {
      choices = Arrays.copyOf(choices, filled * 2);
    }
    choices[filled++] = choice;
  }

  boolean hasFrom(int start, int choice) {
    for (int i = start; i < filled; i++) {
      if (choices[i] == choice) {
        return true;
      }
    }
    return false;
  }

  /** The first of certain choices, or -1. */
  int first(int start, BitSet which) {
    for (int i = start; i < filled; i++) {
      if (which.get(choices[i])) {
        return choices[i];
      }
    }
    return -1;
  }

  void dropFrom(int start, IntPredicate which) {
    int kept = start;
    for (int i = start; i < filled; i++) {
      if (!which.test(choices[i])) {
        choices[kept++] = choices[i];
      }
    }
    filled = kept;
  }

  boolean answers(int question) {
    for (int i = 0; i < filled; i++) {
      if (Choice.question(choices[i]) == question) {
        return true;
      }
    }
    return false;
  }

  int[] taken() {
    return Arrays.copyOf(choices, filled);
  }
}
