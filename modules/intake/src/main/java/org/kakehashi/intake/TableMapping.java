package org.kakehashi.intake;

import java.util.List;

/**
 * How a table that somebody else laid out is read (列の対応付け): where its headings stand, and what each
 * column and value is.
 *
 * @param sheet the table's name
 * @param headingRow the first row of the headings, as the file's own program counts it
 * @param lastHeadingRow their last row; the same unless the headings take two or three rows
 * @param numberFrom where the rows' numbers come from
 * @param columns those that say something; a column that is left out is not read
 */
public record TableMapping(
    String sheet, int headingRow, int lastHeadingRow, NumberFrom numberFrom, List<Column> columns) {
  public TableMapping {
    columns = List.copyOf(columns);
  }

  /** Where the rows' numbers come from. */
  public enum NumberFrom {
    COLUMN("番号の列"),
    TIME_STAMP("日時の列（同じ日時は別の行として数えます）"),
    ROW_ORDER("ファイルの行番号");

    private final String label;

    NumberFrom(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * A column.
   *
   * @param column from 1
   * @param heading as the file writes it; empty when it has none or nobody checks it
   * @param field the {@link TargetField}'s key; empty when the column is not read
   * @param option the code of the option the column stands for; empty when it holds whole answers
   */
  public record Column(int column, String heading, String field, String option, Reading reading) {}

  /**
   * How a column's values are read.
   *
   * @param separators each character separates values of one cell
   * @param values what values that are neither code nor label mean
   * @param unknownIsOther whether every other unknown value is a その他 in its own words
   */
  public record Reading(String separators, List<Value> values, boolean unknownIsOther) {
    /** Values as the field writes them, one a cell. */
    public static final Reading PLAIN = new Reading("", List.of(), false);

    public Reading {
      values = List.copyOf(values);
    }
  }

  /**
   * What a value means.
   *
   * @param written as the file writes it
   * @param code the option's code, empty for every other meaning
   */
  public record Value(String written, Meaning meaning, String code) {}

  /** What a value can mean. */
  public enum Meaning {
    OPTION("選択肢"),
    OTHER("その他の記述"),
    CHOSEN("選んだ"),
    NO_ANSWER("選ばない・無回答");

    private final String label;

    Meaning(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
