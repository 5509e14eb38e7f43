package org.kakehashi.intake;

import java.util.List;
import java.util.Optional;

/**
 * Something that whoever takes a table in wants to fill from its columns.
 *
 * @param key the canonical heading: 受付番号, 問3; a column that stands for one of its options is headed
 *     問3_2
 * @param label what it asks or says in full, for the reader and for finding its column
 * @param number the number it is known by (3 for 問3), or 0
 * @param options what may be answered; empty where anything may
 */
public record TargetField(String key, String label, int number, Kind kind, List<Option> options) {

  public TargetField {
    options = List.copyOf(options);
  }

  /** What is filled. */
  public enum Kind {
    /** What tells one row's person or thing from another's. */
    NUMBER,
    /** One option. */
    SINGLE,
    /** Any number of options. */
    MULTIPLE,
    /** What explains the その他 of the field with the same number. */
    OTHER_TEXT,
    /** A text in anybody's own words. */
    FREE,
    /** A fact, kept as written. */
    FACT
  }

  /**
   * An option.
   *
   * @param other whether it is その他, which a text explains
   */
  public record Option(String code, String label, boolean other) {}

  /** Whether a value of it is one of its options. */
  public boolean chosen() {
    return kind == Kind.SINGLE || kind == Kind.MULTIPLE;
  }

  /** Its その他. */
  public Optional<Option> other() {
    return options.stream().filter(Option::other).findFirst();
  }

  /** The canonical heading of a column that stands for one option. */
  public String optionKey(String code) {
    return key + "_" + code;
  }
}
