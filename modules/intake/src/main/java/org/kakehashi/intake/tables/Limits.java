package org.kakehashi.intake.tables;

/**
 * How much one upload may hold; beyond any survey of the programme, below what hurts the server.
 */
final class Limits {
  static final int FILE_BYTES = 50 * 1024 * 1024;
  static final long EXPANDED_BYTES = 500L * 1024 * 1024;
  static final int ROWS = 200_000;
  static final int COLUMNS = 500;
  static final int SHEETS = 100;
  static final long CELLS = 3_000_000;
  static final long CHARACTERS = 60_000_000;

  /** What Excel itself lets a cell hold. */
  static final int CELL_CHARACTERS = 32_767;

  /** A cell as written, each character perhaps as {@code _x000D_}. */
  static final int RAW_CELL_CHARACTERS = 7 * CELL_CHARACTERS;

  /** Different texts of a workbook; each takes some fifty bytes however short it is. */
  static final int SHARED_TEXTS = 1_000_000;

  /** More than the digits, sign and exponent that any program writes. */
  static final int NUMBER_CHARACTERS = 40;

  /** Beyond what a spreadsheet's numbers reach. */
  static final int EXPONENT = 400;

  /** What Excel itself lets a number format hold. */
  static final int FORMAT_CHARACTERS = 255;

  /** What Excel itself lets a workbook hold. */
  static final int CELL_STYLES = 65_490;

  /** Real sheets shrink some twenty times; a bomb a thousand times. */
  static final long RATIO = 200;

  /** Below this a high ratio does no harm. */
  static final long RATIO_MATTERS_FROM = 20L * 1024 * 1024;

  /** Far more than a workbook of as many sheets has. */
  static final int PARTS = 10_000;

  /** What the parts' entries may carry besides: a few dozen bytes each in real files. */
  static final int EXTRA_BYTES = 1024 * 1024;

  /** A workbook's small parts: its index, styles and the like. */
  static final int SMALL_PART_BYTES = 16 * 1024 * 1024;

  private Limits() {}
}
