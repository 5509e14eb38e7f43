package org.kakehashi.intake;

/** A text that should be one JSON object is none, or is not safe to read as one. */
public final class MalformedJson extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Fault {
    TOO_LONG,
    NOT_UTF_8,
    TOO_DEEP,
    NOT_JSON,
    NO_OBJECT
  }

  private final Fault fault;
  private final long line;
  private final long column;

  MalformedJson(Fault fault) {
    this(fault, 0, 0);
  }

  MalformedJson(Fault fault, long line, long column) {
    super(fault.name());
    this.fault = fault;
    this.line = line;
    this.column = column;
  }

  public Fault fault() {
    return fault;
  }

  /** The line, from 1, near which reading stopped; 0 where it can't be said. */
  public long line() {
    return line;
  }

  /** The column, from 1, near which reading stopped; 0 where it can't be said. */
  public long column() {
    return column;
  }
}
