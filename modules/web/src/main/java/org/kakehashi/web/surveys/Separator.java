package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.Locale;

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

  String characters() {
    return characters;
  }

  String label() {
    return text("mapping.separator." + name().toLowerCase(Locale.ROOT));
  }

  /** The check box of a column. */
  String field(int column) {
    return "separator-" + column + "-" + name();
  }

  /** Whether it is among those of a column. */
  boolean in(String separators) {
    return characters.chars().anyMatch(c -> separators.indexOf(c) >= 0);
  }
}
