package org.kakehashi.intake.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.tables.FormatToken.Kind;

/** What a person sees of a number under a section that is no date. */
final class ShownNumber {
  private static final int GROUP = 3;
  private static final int LONGEST_DENOMINATOR = 2;
  private static final int LONGEST_GIVEN = 6;

  /** So many optional decimals mean "as many as there are", not a point behind a whole number. */
  private static final int AUTOMATIC = 10;

  private final FormatSection section;
  private final List<FormatToken> tokens;

  private ShownNumber(FormatSection section) {
    this.section = section;
    this.tokens = section.tokens();
  }

  /**
   * The number as shown, outer blanks cut; null where it can't be told.
   *
   * @param number its value without binary remainders
   * @param signed whether a negative one gets its sign; else the section itself says so
   */
  static @Nullable String of(FormatSection section, BigDecimal number, boolean signed) {
    if (!section.exact()) {
      return null;
    }
    ShownNumber shown = new ShownNumber(section);
    String text = shown.text(number.abs());
    if (text == null) {
      return null;
    }
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return (signed && number.signum() < 0 && !zero ? "-" : "") + text.strip();
  }

  private @Nullable String text(BigDecimal number) {
    if (section.has(Kind.GENERAL)) {
      return joined(CellFormat.plain(number));
    }
    int slash = section.find(Kind.SLASH);
    boolean fraction =
        section.count(Kind.DIGIT, 0, slash) > 0
            && slash < tokens.size()
            && section.count(Kind.DIGIT, slash, tokens.size()) > 0;
    if (fraction) {
      return fraction(number, slash);
    }
    return section.has(Kind.EXPONENT) ? scientific(number) : decimal(number);
  }

  private String joined(String general) {
    StringBuilder text = new StringBuilder();
    for (FormatToken token : tokens) {
      text.append(token.is(Kind.GENERAL) ? general : token.text());
    }
    return text.toString();
  }

  private String decimal(BigDecimal number) {
    int end = tokens.size();
    int point = section.find(Kind.POINT);
    int last = lastDigit(point);
    int thousands =
        (last < 0 ? 0 : section.count(Kind.COMMA, last, point))
            + section.count(Kind.COMMA, Math.max(point, lastDigit(end)), end);
    int hundreds = section.count(Kind.PERCENT, 0, end);
    BigDecimal scaled = number.scaleByPowerOfTen(2 * hundreds - GROUP * thousands);
    BigDecimal rounded =
        scaled.setScale(section.count(Kind.DIGIT, point, end), RoundingMode.HALF_UP);
    boolean grouped = last >= 0 && section.count(Kind.COMMA, 0, last) > 0;
    StringBuilder text = new StringBuilder();
    whole(text, rounded, point, grouped);
    decimals(text, rounded, point, end);
    return text.toString();
  }

  private int lastDigit(int before) {
    int last = before - 1;
    while (last >= 0 && !tokens.get(last).is(Kind.DIGIT)) {
      last--;
    }
    return last;
  }

  /** What stands before the point. */
  private void whole(StringBuilder text, BigDecimal rounded, int point, boolean grouped) {
    String digits = rounded.toBigInteger().toString();
    digits = digits.equals("0") ? "" : digits;
    int left = section.count(Kind.DIGIT, 0, point);
    boolean first = true;
    for (int i = 0; i < point; i++) {
      FormatToken token = tokens.get(i);
      if (token.is(Kind.DIGIT)) {
        int from = first ? Math.max(left, digits.length()) : left;
        for (int place = from; place >= left; place--) {
          boolean beyond = place > digits.length();
          String digit =
              beyond
                  ? padding(token)
                  : digits.substring(digits.length() - place, digits.length() - place + 1);
          text.append(digit);
          if (grouped && place > 1 && place % GROUP == 1 && !digit.isBlank()) {
            text.append(',');
          }
        }
        first = false;
        left--;
      } else if (!token.is(Kind.COMMA)) {
        text.append(token.text());
      }
    }
    if (first && point < tokens.size()) {
      text.append(digits);
    }
  }

  /** The point and what stands behind it. */
  private void decimals(StringBuilder text, BigDecimal rounded, int point, int end) {
    String digits = rounded.unscaledValue().toString();
    int places = rounded.scale();
    String padded = "0".repeat(Math.max(0, places - digits.length())) + digits;
    String decimals = padded.substring(padded.length() - places);
    int significant = decimals.replaceFirst("0+$", "").length();
    boolean pointless = significant == 0 && places >= AUTOMATIC && !zeros(point, end);
    int place = 0;
    for (int i = point; i < end; i++) {
      FormatToken token = tokens.get(i);
      if (token.is(Kind.DIGIT)) {
        boolean dropped = place >= significant && !token.text().equals("0");
        text.append(dropped ? padding(token) : decimals.substring(place, place + 1));
        place++;
      } else if (!token.is(Kind.COMMA) && !(i == point && pointless)) {
        text.append(token.text());
      }
    }
  }

  private boolean zeros(int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(token -> token.is(Kind.DIGIT) && token.text().equals("0"));
  }

  private static String padding(FormatToken token) {
    return switch (token.text()) {
      case "0" -> "0";
      case "?" -> " ";
      default -> "";
    };
  }

  private String scientific(BigDecimal number) {
    int mark = section.find(Kind.EXPONENT);
    int point = Math.min(section.find(Kind.POINT), mark);
    int step = Math.max(1, section.count(Kind.DIGIT, 0, point));
    int decimals = section.count(Kind.DIGIT, point, mark);
    int exponent = 0;
    BigDecimal mantissa = number;
    if (number.signum() != 0) {
      exponent = Math.floorDiv(number.precision() - number.scale() - 1, step) * step;
      mantissa = number.scaleByPowerOfTen(-exponent).setScale(decimals, RoundingMode.HALF_UP);
      if (mantissa.precision() - mantissa.scale() > step) {
        exponent += step;
        mantissa = number.scaleByPowerOfTen(-exponent);
      }
    }
    BigDecimal rounded = mantissa.setScale(decimals, RoundingMode.HALF_UP);
    StringBuilder text = new StringBuilder();
    whole(text, rounded, point, false);
    decimals(text, rounded, point, mark);
    boolean plus = tokens.get(mark).text().endsWith("+");
    text.append('E').append(exponent < 0 ? "-" : plus ? "+" : "");
    int width = section.count(Kind.DIGIT, mark, tokens.size());
    String power = Integer.toString(Math.abs(exponent));
    text.append("0".repeat(Math.max(0, width - power.length()))).append(power);
    for (FormatToken token : tokens.subList(mark + 1, tokens.size())) {
      text.append(token.is(Kind.DIGIT) ? "" : token.text());
    }
    return text.toString();
  }

  /** {@code # ?/?}: the nearest fraction with a denominator of so many digits, or the one given. */
  private @Nullable String fraction(BigDecimal number, int slash) {
    int below = slash + 1;
    StringBuilder denominator = new StringBuilder();
    while (below < tokens.size() && tokens.get(below).is(Kind.DIGIT)) {
      denominator.append(tokens.get(below).text());
      below++;
    }
    int above = lastDigit(slash);
    while (above > 0 && tokens.get(above - 1).is(Kind.DIGIT)) {
      above--;
    }
    boolean mixed = section.count(Kind.DIGIT, 0, above) > 0;
    boolean given = denominator.toString().matches("[1-9][0-9]*");
    int longest = given ? LONGEST_GIVEN : LONGEST_DENOMINATOR;
    if (denominator.length() == 0 || denominator.length() > longest) {
      return null;
    }
    long whole = mixed ? number.longValue() : 0;
    double rest = number.subtract(BigDecimal.valueOf(whole)).doubleValue();
    int most =
        given
            ? Integer.parseInt(denominator.toString())
            : (int) Math.pow(10, denominator.length()) - 1;
    int best = given ? most : 1;
    for (int by = 1; by <= most && !given; by++) {
      if (away(rest, by) < away(rest, best) - 1e-12) {
        best = by;
      }
    }
    long part = Math.round(rest * best);
    if (mixed && part == best) {
      whole++;
      part = 0;
    }
    String parts = mixed && part == 0 ? "" : part + "/" + best;
    String wholes = mixed && (whole > 0 || parts.isEmpty()) ? Long.toString(whole) : "";
    int first = section.find(Kind.DIGIT);
    return literals(0, first) + (wholes + " " + parts).strip() + literals(below, tokens.size());
  }

  private static double away(double number, int by) {
    return Math.abs(number - (double) Math.round(number * by) / by);
  }

  private String literals(int from, int to) {
    StringBuilder text = new StringBuilder();
    tokens.subList(from, to).forEach(token -> text.append(token.text()));
    return text.toString();
  }
}
