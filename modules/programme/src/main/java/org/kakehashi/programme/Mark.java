package org.kakehashi.programme;

/** A mark of the comparison. What it means is the {@link Legend}'s; marks are never scores. */
public enum Mark {
  DOUBLE_CIRCLE("◎"),
  CIRCLE("○"),
  TRIANGLE("△"),
  CROSS("×");

  private final String symbol;

  Mark(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
