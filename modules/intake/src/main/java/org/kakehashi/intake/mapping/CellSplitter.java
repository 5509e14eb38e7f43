package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Splits a cell that holds several answers, known names longest first, since labels contain
 * separators themselves. What is unknown stays in one piece, separators between unknown pieces
 * included: it is one person's own words.
 */
final class CellSplitter {
  private static final int MOST_PIECES = 200;

  private final String separators;
  private final Predicate<String> known;

  CellSplitter(String separators, Predicate<String> known) {
    this.separators = separators;
    this.known = known;
  }

  /**
   * A piece of a cell.
   *
   * @param text without outer blanks
   */
  record Piece(String text, boolean known) {}

  /** A cell's pieces in their order; the cell as it is where it can't hold several. */
  List<Piece> split(String cell) {
    String bare = cell.strip();
    if (bare.isEmpty()) {
      return List.of();
    }
    if (known.test(bare)) {
      return List.of(new Piece(bare, true));
    }
    List<Integer> ends = ends(bare);
    if (ends.size() > MOST_PIECES) {
      return List.of(new Piece(bare, false));
    }
    List<Piece> pieces = new ArrayList<>();
    int unknownFrom = -1;
    int unknownTo = -1;
    int at = 0;
    while (at < ends.size()) {
      int start = at == 0 ? 0 : ends.get(at - 1) + 1;
      int taken = longestKnown(bare, start, ends, at);
      if (taken < 0) {
        if (!bare.substring(start, ends.get(at)).isBlank()) {
          unknownFrom = unknownFrom < 0 ? start : unknownFrom;
          unknownTo = ends.get(at);
        }
        at++;
        continue;
      }
      if (unknownFrom >= 0) {
        pieces.add(new Piece(bare.substring(unknownFrom, unknownTo).strip(), false));
        unknownFrom = -1;
      }
      pieces.add(new Piece(bare.substring(start, ends.get(taken)).strip(), true));
      at = taken + 1;
    }
    if (unknownFrom >= 0) {
      pieces.add(new Piece(bare.substring(unknownFrom, unknownTo).strip(), false));
    }
    return pieces;
  }

  /** Where pieces may end: at each separator and at the end. */
  private List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (separators.indexOf(text.charAt(i)) >= 0) {
        ends.add(i);
      }
    }
    ends.add(text.length());
    return ends;
  }

  private int longestKnown(String text, int start, List<Integer> ends, int from) {
    for (int end = ends.size() - 1; end >= from; end--) {
      String piece = text.substring(start, ends.get(end)).strip();
      if (!piece.isEmpty() && known.test(piece)) {
        return end;
      }
    }
    return -1;
  }
}
