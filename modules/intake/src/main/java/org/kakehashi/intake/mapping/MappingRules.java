package org.kakehashi.intake.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kakehashi.intake.MappingDoesNotFit;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.Meaning;
import org.kakehashi.intake.TableMapping.NumberFrom;
import org.kakehashi.intake.TableMapping.Value;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.kernel.BrokenRules;

/** What a mapping must keep to. */
final class MappingRules {
  private static final int MOST_HEADING_ROWS = 3;
  private static final int MOST_SEPARATORS = 20;

  /** So that every mapping that is kept can be read back. */
  private static final int MOST_VALUES = 1_000;

  private final Map<String, TargetField> fields = new HashMap<>();
  private final BrokenRules.Collector broken = BrokenRules.collector();

  private MappingRules(List<TargetField> fields) {
    fields.forEach(field -> this.fields.put(field.key(), field));
  }

  /**
   * The table that a mapping is about.
   *
   * @throws MappingDoesNotFit when there is none such, or its headings don't stand there
   */
  static UploadedTable sheet(List<UploadedTable> tables, String sheet, int first, int last) {
    UploadedTable table =
        tables.stream()
            .filter(each -> each.name().equals(sheet))
            .findFirst()
            .orElseThrow(
                () ->
                    new MappingDoesNotFit("sheet", "シート「" + sheet + "」", "このシートはありません。選び直してください。"));
    boolean there = table.rows().stream().anyMatch(row -> row.number() == first);
    if (!there || last < first || last - first >= MOST_HEADING_ROWS) {
      throw new MappingDoesNotFit(
          "headingRow", first + "行目", "見出しの行は、表の中の空でない行から始まる1行から3行までで指定してください。");
    }
    return table;
  }

  /**
   * Checks a mapping's columns.
   *
   * @throws org.kakehashi.kernel.Invalid naming everything that is wrong
   */
  static void check(List<TargetField> fields, Headings headings, TableMapping mapping) {
    MappingRules rules = new MappingRules(fields);
    rules.columns(headings, mapping);
    rules.number(mapping);
    rules.size(mapping);
    rules.broken.refuse();
  }

  private void columns(Headings headings, TableMapping mapping) {
    Set<Integer> columns = new HashSet<>();
    Set<String> targets = new HashSet<>();
    Map<String, Boolean> whole = new HashMap<>();
    for (Column column : mapping.columns()) {
      if (column.column() < 1 || column.column() > headings.width()) {
        refuse(column, "この列は表にありません。");
        continue;
      }
      if (!columns.add(column.column())) {
        refuse(column, "この列が二度指定されています。");
      }
      String shown = headings.shown(column.column() - 1);
      if (!column.heading().isEmpty() && !Fold.of(column.heading()).equals(Fold.of(shown))) {
        refuse(column, "この列の見出しは「" + shown + "」です。見出しの行と列を確かめてください。");
      }
      if (column.field().isEmpty()) {
        continue;
      }
      TargetField field = fields.get(column.field());
      if (field == null) {
        refuse(column, "「" + column.field() + "」という対応先はありません。");
        continue;
      }
      boolean isWhole = column.option().isEmpty();
      Boolean before = whole.putIfAbsent(field.key(), isWhole);
      if (before != null && before != isWhole) {
        refuse(column, "「" + field.key() + "」は、一つの列か、選択肢ごとの列か、どちらかにしてください。");
      } else if (!targets.add(field.key() + "\n" + column.option())) {
        refuse(column, "「" + field.key() + "」に二つの列が対応しています。一つにしてください。");
      }
      if (!isWhole && !hasOption(field, column.option())) {
        refuse(column, "「" + field.key() + "」に「" + column.option() + "」という選択肢はありません。");
      }
      reading(column, field);
    }
  }

  private void reading(Column column, TargetField field) {
    if (column.reading().separators().length() > MOST_SEPARATORS
        || column.reading().separators().chars().anyMatch(Character::isLetterOrDigit)) {
      refuse(column, "区切りは、文字や数字でない記号を20字以内で指定してください。");
    }
    for (Value value : column.reading().values()) {
      if (value.written().isBlank() || value.written().length() > ColumnValues.LONGEST_VALUE) {
        refuse(column, "意味を決める値は、1字から100字までにしてください。");
      } else if (value.meaning() == Meaning.OPTION && !hasOption(field, value.code())) {
        refuse(column, "「" + value.written() + "」に対応させた「" + value.code() + "」という選択肢はありません。");
      } else if (value.meaning() == Meaning.OTHER && field.other().isEmpty()) {
        refuse(column, "「" + field.key() + "」にその他の選択肢はありません。");
      }
    }
    if (column.reading().unknownIsOther() && field.other().isEmpty()) {
      refuse(column, "「" + field.key() + "」にその他の選択肢はありません。");
    }
  }

  private void number(TableMapping mapping) {
    boolean hasNumber =
        mapping.columns().stream()
            .map(column -> fields.get(column.field()))
            .anyMatch(field -> field != null && field.kind() == Kind.NUMBER);
    boolean asked = fields.values().stream().anyMatch(field -> field.kind() == Kind.NUMBER);
    if (asked && mapping.numberFrom() != NumberFrom.ROW_ORDER && !hasNumber) {
      broken.refuseIf(
          true,
          () -> new MappingDoesNotFit("columns", "番号", "番号にする列がありません。列を選ぶか、ファイルの行番号を番号にしてください。"));
    }
  }

  private void size(TableMapping mapping) {
    int values =
        mapping.columns().stream().mapToInt(column -> column.reading().values().size()).sum();
    broken.refuseIf(
        values > MOST_VALUES,
        () -> new MappingDoesNotFit("columns", "値の意味", "意味を決める値は、全ての列を合わせて1,000個までにしてください。"));
  }

  private static boolean hasOption(TargetField field, String code) {
    return field.options().stream().anyMatch(option -> option.code().equals(code));
  }

  private void refuse(Column column, String sentence) {
    String place =
        column.column() + "列目" + (column.heading().isEmpty() ? "" : "「" + column.heading() + "」");
    broken.refuseIf(true, () -> new MappingDoesNotFit("columns", place, sentence));
  }
}
