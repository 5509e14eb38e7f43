package org.kakehashi.intake.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.tables.FormatToken.Kind;

/**
 * One of a number format's sections, which stand for positive and negative numbers, zero and texts,
 * or for what their conditions say.
 *
 * @param condition null where the section's place says it
 * @param locale whose words it shows
 * @param exact whether all of it is understood; else what is seen can't be told
 */
record FormatSection(
    List<FormatToken> tokens, @Nullable Condition condition, FormatLocale locale, boolean exact) {
  FormatSection {
    tokens = List.copyOf(tokens);
  }

  /** Such as {@code [>=100]}. */
  record Condition(String operator, BigDecimal bound) {
    boolean holds(BigDecimal number) {
      int order = number.compareTo(bound);
      return switch (operator) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "=" -> order == 0;
        default -> order != 0;
      };
    }
  }

  /** The section of these pieces, minutes told from months. */
  static FormatSection of(
      List<FormatToken> scanned,
      @Nullable Condition condition,
      FormatLocale locale,
      boolean exact) {
    List<FormatToken> tokens = new ArrayList<>(scanned);
    boolean afterHours = false;
    for (int i = 0; i < tokens.size(); i++) {
      FormatToken token = tokens.get(i);
      if (!temporal(token)) {
        continue;
      }
      if (token.is(Kind.DATE) && token.letter() == 'm' && token.text().length() <= 2) {
        if (afterHours || beforeSeconds(tokens, i)) {
          tokens.set(i, new FormatToken(Kind.DATE, token.text().replace('m', 'n')));
        }
      }
      afterHours = token.letter() == 'h';
    }
    return new FormatSection(tokens, condition, locale, exact);
  }

  private static boolean beforeSeconds(List<FormatToken> tokens, int at) {
    return tokens.stream()
        .skip(at + 1L)
        .filter(FormatSection::temporal)
        .findFirst()
        .map(next -> next.letter() == 's')
        .orElse(false);
  }

  private static boolean temporal(FormatToken token) {
    return (token.is(Kind.DATE) && !token.isHalf()) || token.is(Kind.ELAPSED);
  }

  boolean has(Kind kind) {
    return tokens.stream().anyMatch(token -> token.is(kind));
  }

  /** Whether it shows a day, a time or a span of time. */
  boolean isTemporal() {
    return tokens.stream().anyMatch(FormatSection::temporal);
  }

  /** Whether a number under it is a day; else a time, if anything. */
  boolean isDay() {
    return shows("ydagebm");
  }

  /** Whether it shows one of the parts with those letters. */
  boolean shows(String letters) {
    return tokens.stream()
        .anyMatch(
            token ->
                token.is(Kind.DATE) && !token.isHalf() && letters.indexOf(token.letter()) >= 0);
  }

  /** How many of a kind stand from one index to before another. */
  int count(Kind kind, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += tokens.get(i).is(kind) ? 1 : 0;
    }
    return count;
  }

  /** Where the first of a kind stands, or the end. */
  int find(Kind kind) {
    int at = 0;
    while (at < tokens.size() && !tokens.get(at).is(kind)) {
      at++;
    }
    return at;
  }
}
