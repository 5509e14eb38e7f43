package org.kakehashi.intake.mapping;

import java.util.HashSet;
import java.util.Set;

/**
 * How much two headings say the same, by the pairs of characters they share.
 *
 * @param bare without width, case and what stands in brackets about the way of answering
 * @param pairs its pairs of characters
 * @param content those of what carries the meaning: everything but hiragana
 */
record Likeness(String bare, Set<String> pairs, Set<String> content) {
  /** From here on a heading is taken for a shorter or longer wording of the other. */
  static final double SIMILAR = 0.5;

  private static final double ALMOST = 0.99;

  /** Likeness to a text. */
  static Likeness to(String text) {
    String bare = bare(text);
    return new Likeness(bare, pairsOf(bare), pairsOf(bare.replaceAll("[\\u3041-\\u309F]+", "")));
  }

  /** From 0 to 1; 1 when both say the same. */
  double of(Likeness other) {
    if (bare.isEmpty() || other.bare.isEmpty()) {
      return 0;
    }
    return bare.equals(other.bare)
        ? 1
        : Math.min(ALMOST, Math.max(shared(content, other.content), shared(pairs, other.pairs)));
  }

  /** Without 「（複数回答可）」, 「必須」 and the full stop. */
  private static String bare(String text) {
    String folded = Fold.of(text);
    String plain =
        folded
            .replaceAll("[(\\[【][^)\\]】]*(?:複数|選択|必須|任意|いくつ|すべて|全て)[^)\\]】]*[)\\]】]", "")
            .replaceAll("[。.、,*※?？!]+", "");
    return plain.isEmpty() ? folded : plain;
  }

  private static double shared(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    double ofShorter = (double) both.size() / Math.min(one.size(), other.size());
    double ofAll = 2.0 * both.size() / (one.size() + other.size());
    return 0.8 * ofShorter + 0.2 * ofAll;
  }

  private static Set<String> pairsOf(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
