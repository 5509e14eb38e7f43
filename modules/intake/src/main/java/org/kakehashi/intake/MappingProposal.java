package org.kakehashi.intake;

import java.util.List;

/**
 * How a table could be read, for a person to look at.
 *
 * @param sheets the file's tables
 * @param mapping the proposal
 * @param remembered whether it is how a table with the same headings was read last
 * @param top the table's first rows
 * @param columns every column of the table
 * @param fields everything a column may be taken for
 * @param missing fields that no column fills
 */
public record MappingProposal(
    List<SheetSize> sheets,
    TableMapping mapping,
    boolean remembered,
    List<UploadedRow> top,
    List<ColumnProposal> columns,
    List<TargetField> fields,
    List<TargetField> missing) {
  public MappingProposal {
    sheets = List.copyOf(sheets);
    top = List.copyOf(top);
    columns = List.copyOf(columns);
    fields = List.copyOf(fields);
    missing = List.copyOf(missing);
  }

  /** A table of the file. */
  public record SheetSize(String name, int rows) {}

  /**
   * A column.
   *
   * @param column what it is taken for
   * @param why on what ground
   * @param samples a few values that stand in it
   * @param unknown values that say nothing by themselves, the most frequent first, not yet given a
   *     meaning by the column's reading
   */
  public record ColumnProposal(
      TableMapping.Column column, Ground why, List<String> samples, List<UnknownValue> unknown) {
    public ColumnProposal {
      samples = List.copyOf(samples);
      unknown = List.copyOf(unknown);
    }
  }

  /** A value and how often it stands there; it may be somebody's answer: don't log it. */
  public record UnknownValue(String written, int times) {}

  /** Why a column is taken for a field. */
  public enum Ground {
    NUMBER_AND_TEXT("番号と文が一致"),
    NUMBER("番号が一致"),
    NUMBER_ONLY("番号だけが一致（文は違います）"),
    TEXT("文が一致"),
    SIMILAR_TEXT("文が似ている"),
    OPTION("選択肢の見出し"),
    OTHER_TEXT("その他の記述の見出し"),
    ROW_NUMBER("番号の見出し"),
    TIME_STAMP("日時の見出し"),
    DECIDED("前回又は今回の指定"),
    NONE("対応するものが見つからない");

    private final String label;

    Ground(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
