package org.kakehashi.office.intake;

/**
 * How much one upload may hold; beyond any survey of the programme, below what hurts the server.
 */
final class Limits {
  static final int FILE_BYTES = 50 * 1024 * 1024;
  static final long EXPANDED_BYTES = 500L * 1024 * 1024;
  static final int ROWS = 200_000;
  static final int COLUMNS = 500;
  static final int SHEETS = 100;
  static final long CELLS = 5_000_000;
  static final long CHARACTERS = 60_000_000;

  /** Real sheets shrink some twenty times; a bomb a thousand times. */
  static final long RATIO = 200;

  /** Below this a high ratio does no harm. */
  static final long RATIO_MATTERS_FROM = 20L * 1024 * 1024;

  /** A workbook's small parts: its index, styles and the like. */
  static final int SMALL_PART_BYTES = 16 * 1024 * 1024;

  private Limits() {}
}
