package org.kakehashi.intake;

/**
 * What a cell says of a field's options.
 *
 * @param positions of the options, from 1, each once; not copied
 * @param separators by which several were told apart and that only a clerk can confirm, such as 、
 * @param parts how many names stand in the cell
 * @param unknown what names no option where {@code kind} is {@link Kind#UNKNOWN} or worse
 */
@SuppressWarnings("ArrayRecordComponent") // looked up for each cell, never compared
public record CellReading(
    Kind kind, int[] positions, String separators, int parts, String unknown) {

  /** How it was understood. */
  public enum Kind {
    /** One option or several, as they are listed. */
    AS_WRITTEN,
    /** The same in other words: another width, a number before the label … */
    OTHERWISE,
    /** No option, or not all parts are options. */
    UNKNOWN,
    /** It names two options, for instance the code of one and the label of another. */
    AMBIGUOUS,
    /** A number and a label that belong to two options: 1．不要. */
    CONTRADICTORY
  }

  public static CellReading one(Kind kind, int position) {
    return new CellReading(kind, new int[] {position}, "", 1, "");
  }

  public static CellReading none(Kind kind, String part, int parts) {
    return new CellReading(kind, new int[0], "", parts, part);
  }

  /** Whether it names options and nothing else. */
  public boolean understood() {
    return kind == Kind.AS_WRITTEN || kind == Kind.OTHERWISE;
  }
}
