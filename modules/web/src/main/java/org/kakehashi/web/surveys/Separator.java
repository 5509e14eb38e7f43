package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What may stand between several answers of one cell, as the page offers it. */
enum Separator {
  LINE("\n"),
  SEMICOLON(";\uFF1B"),
  TOUTEN("\u3001"),
  COMMA(",\uFF0C"),
  SLASH("/\uFF0F"),
  DOT("\u30FB"),
  BAR("|\uFF5C"),
  BLANK(" \u3000");

  private final String characters;

  Separator(String characters) {
    this.characters = characters;
  }

  /** What stands for it in a column: what stood for it before, or all that can. */
  String characters(String before) {
    var chosen = common(characters, before);
    return chosen.isEmpty() ? characters : chosen;
  }

  /** Those of a column that the page has no check box for: a program set them. */
  static String unnamed(String separators) {
    var named = Arrays.stream(values()).map(each -> each.characters).collect(Collectors.joining());
    return separators
        .chars()
        .filter(c -> named.indexOf(c) < 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String common(String all, String some) {
    return all.chars()
        .filter(c -> some.indexOf(c) >= 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  String label() {
    return text("mapping.separator." + name().toLowerCase(Locale.ROOT));
  }

  /** The check box of a column. */
  String field(int column) {
    return "separator-" + column + "-" + name();
  }

  /** The check box of those that have no name. */
  static String unnamedField(int column) {
    return "separator-" + column + "-unnamed";
  }

  /** The hidden field of what a column's were when the page was shown. */
  static String formerField(int column) {
    return "separators-" + column;
  }

  /** Whether it is among those of a column. */
  boolean in(String separators) {
    return !common(characters, separators).isEmpty();
  }
}
