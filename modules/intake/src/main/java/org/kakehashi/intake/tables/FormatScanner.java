package org.kakehashi.intake.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.tables.FormatToken.Kind;

/** Takes a number format apart by the grammar that spreadsheet programs share. */
final class FormatScanner {
  private static final Set<String> COLOURS =
      Set.of(
          "black", "blue", "cyan", "green", "magenta", "red", "white", "yellow", "黒", "青", "水", "緑",
          "紫", "赤", "白", "黄");
  private static final Pattern COLOUR_NUMBER = Pattern.compile("(?:color|色)\\s*[0-9]{1,2}");
  private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
  private static final Pattern CONDITION =
      Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");

  /** Longest first where one begins as another. */
  private static final List<String> HALVES = List.of("am/pm", "a/p", "午前/午後", "上午/下午");

  private static final List<String> GENERAL = List.of("general", "g/標準", "g/general");
  private static final String PARTS = "ymdhsgeb";

  private final String pattern;
  private final String lower;
  private int at;

  private final List<FormatSection> sections = new ArrayList<>();
  private List<FormatToken> tokens = new ArrayList<>();
  private FormatSection.@Nullable Condition condition;
  private FormatLocale locale = FormatLocale.OWN;
  private boolean exact = true;

  private FormatScanner(String pattern) {
    this.pattern = pattern;
    StringBuilder letters = new StringBuilder(pattern.length());
    pattern.chars().forEach(c -> letters.append(Character.toLowerCase((char) c)));
    this.lower = letters.toString();
  }

  /** The sections of a format; at least one. */
  static List<FormatSection> sections(String pattern) {
    FormatScanner scanner = new FormatScanner(pattern);
    while (scanner.at < pattern.length()) {
      scanner.piece();
    }
    scanner.ended();
    return List.copyOf(scanner.sections);
  }

  private void ended() {
    sections.add(FormatSection.of(tokens, condition, locale, exact));
    tokens = new ArrayList<>();
    condition = null;
    locale = FormatLocale.OWN;
    exact = true;
  }

  private void piece() {
    char c = pattern.charAt(at);
    switch (c) {
      case ';' -> {
        at++;
        ended();
      }
      case '"' -> {
        int end = pattern.indexOf('"', at + 1);
        literal(pattern.substring(at + 1, end < 0 ? pattern.length() : end));
        at = end < 0 ? pattern.length() : end + 1;
      }
      case '\\' -> {
        literal(character(at + 1));
        at += 1 + character(at + 1).length();
      }
      case '_' -> {
        literal(" ");
        at += 1 + character(at + 1).length();
      }
      case '*' -> at += 1 + character(at + 1).length();
      case '[' -> bracket();
      case '0', '#', '?' -> one(Kind.DIGIT);
      case '.' -> one(Kind.POINT);
      case ',' -> one(Kind.COMMA);
      case '%' -> one(Kind.PERCENT);
      case '/' -> one(Kind.SLASH);
      case '@' -> one(Kind.TEXT);
      default -> word(c);
    }
  }

  private void word(char c) {
    String general = starting(GENERAL);
    String halves = starting(HALVES);
    if (general != null) {
      add(Kind.GENERAL, general.length());
    } else if (halves != null) {
      tokens.add(new FormatToken(Kind.DATE, pattern.substring(at, at + halves.length())));
      at += halves.length();
    } else if (lower.startsWith("aaa", at)) {
      add(Kind.DATE, run('a'));
    } else if ((lower.startsWith("e+", at) || lower.startsWith("e-", at)) && digits()) {
      add(Kind.EXPONENT, 2);
    } else if (PARTS.indexOf(lower.charAt(at)) >= 0) {
      add(Kind.DATE, run(lower.charAt(at)));
    } else if (c >= '1' && c <= '9' && tokens.stream().anyMatch(t -> t.is(Kind.SLASH))) {
      one(Kind.DIGIT);
    } else {
      String shown = character(at);
      literal(shown);
      at += shown.length();
    }
  }

  private void bracket() {
    int end = pattern.indexOf(']', at);
    if (end < 0) {
      exact = false;
      at = pattern.length();
      return;
    }
    String inside = pattern.substring(at + 1, end);
    String said = inside.toLowerCase(Locale.ROOT).strip();
    at = end + 1;
    Matcher bound = CONDITION.matcher(said);
    if (ELAPSED.matcher(said).matches()) {
      tokens.add(new FormatToken(Kind.ELAPSED, said));
    } else if (bound.matches()) {
      condition = new FormatSection.Condition(bound.group(1), new BigDecimal(bound.group(2)));
    } else if (inside.startsWith("$")) {
      currency(inside.substring(1));
    } else if (!COLOURS.contains(said) && !COLOUR_NUMBER.matcher(said).matches()) {
      exact = false;
    }
  }

  /** {@code [$¥-411]}: a sign to show, a language, either perhaps missing. */
  private void currency(String inside) {
    int hyphen = inside.indexOf('-');
    literal(hyphen < 0 ? inside : inside.substring(0, hyphen));
    if (hyphen >= 0) {
      locale = FormatLocale.of(inside.substring(hyphen + 1));
    }
  }

  private void literal(String text) {
    if (!text.isEmpty()) {
      tokens.add(new FormatToken(Kind.LITERAL, text));
    }
  }

  private void one(Kind kind) {
    add(kind, 1);
  }

  private void add(Kind kind, int length) {
    tokens.add(new FormatToken(kind, lower.substring(at, at + length)));
    at += length;
  }

  private @Nullable String starting(List<String> words) {
    for (String word : words) {
      if (lower.startsWith(word, at)) {
        return word;
      }
    }
    return null;
  }

  private int run(char letter) {
    int end = at;
    while (end < lower.length() && lower.charAt(end) == letter) {
      end++;
    }
    return end - at;
  }

  private boolean digits() {
    return tokens.stream().anyMatch(token -> token.is(Kind.DIGIT));
  }

  /** The character there, of one or two units; empty beyond the end. */
  private String character(int index) {
    return index < pattern.length() ? Character.toString(pattern.codePointAt(index)) : "";
  }
}
