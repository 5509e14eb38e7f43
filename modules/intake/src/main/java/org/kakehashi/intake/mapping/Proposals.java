package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.MappingProposal.ColumnProposal;
import org.kakehashi.intake.MappingProposal.Ground;
import org.kakehashi.intake.MappingProposal.SheetSize;
import org.kakehashi.intake.MappingProposal.UnknownValue;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.NumberFrom;
import org.kakehashi.intake.TableMapping.Reading;
import org.kakehashi.intake.TableMapping.Value;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.mapping.HeadingMatcher.Match;

/** Makes proposals for one set of fields and one file. */
final class Proposals {
  private static final int TOP = 12;

  /** Rows enough to propose by; all are judged afterwards. */
  private static final int LOOKED_AT = 20_000;

  private final List<TargetField> fields;
  private final Map<String, TargetField> byKey;
  private final List<UploadedTable> tables;

  Proposals(List<TargetField> fields, List<UploadedTable> tables) {
    this.fields = List.copyOf(fields);
    this.tables = List.copyOf(tables);
    this.byKey = fields.stream().collect(Collectors.toMap(TargetField::key, Function.identity()));
  }

  /** By what the headings of a table and the values below them suggest. */
  MappingProposal suggested(UploadedTable table, int first, int last) {
    Headings headings = Headings.of(table, first, last);
    List<ColumnValues> values = values(table, headings, last);
    List<Match> matches =
        new HeadingMatcher(fields).match(headings, column -> values.get(column).ticksOnly());
    NumberFrom from = numberFrom(headings, matches);
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < headings.width(); c++) {
      Match match = matches.get(c);
      columns.add(column(c, headings.shown(c), match.field(), match.option(), values.get(c)));
    }
    TableMapping mapping = new TableMapping(table.name(), first, last, from, columns);
    List<ColumnProposal> proposed = new ArrayList<>();
    for (int c = 0; c < headings.width(); c++) {
      proposed.add(proposed(columns.get(c), matches.get(c).why(), values.get(c)));
    }
    return proposal(table, mapping, false, proposed);
  }

  /** By what was decided, with what the values suggest besides. */
  MappingProposal decided(UploadedTable table, TableMapping decided, boolean remembered) {
    Headings headings = Headings.of(table, decided.headingRow(), decided.lastHeadingRow());
    List<ColumnValues> values = values(table, headings, decided.lastHeadingRow());
    Map<Integer, Column> byColumn =
        decided.columns().stream()
            .collect(Collectors.toMap(Column::column, Function.identity(), (one, two) -> one));
    List<Column> columns = new ArrayList<>();
    List<ColumnProposal> proposed = new ArrayList<>();
    for (int c = 0; c < headings.width(); c++) {
      Column column = byColumn.getOrDefault(c + 1, unread(c, headings.shown(c)));
      Column with = withSuggestions(column, headings.shown(c), values.get(c));
      columns.add(with);
      proposed.add(
          proposed(with, with.field().isEmpty() ? Ground.NONE : Ground.DECIDED, values.get(c)));
    }
    TableMapping mapping =
        new TableMapping(
            table.name(),
            decided.headingRow(),
            decided.lastHeadingRow(),
            decided.numberFrom(),
            columns);
    return proposal(table, mapping, remembered, proposed);
  }

  private static List<ColumnValues> values(UploadedTable table, Headings headings, int last) {
    List<UploadedRow> below =
        table.rows().stream().filter(row -> row.number() > last).limit(LOOKED_AT).toList();
    List<ColumnValues> values = new ArrayList<>();
    for (int c = 0; c < headings.width(); c++) {
      values.add(new ColumnValues(below, c));
    }
    return values;
  }

  /** A heading that numbers the rows, else when they were answered, else their order. */
  private NumberFrom numberFrom(Headings headings, List<Match> matches) {
    TargetField number =
        fields.stream().filter(field -> field.kind() == Kind.NUMBER).findFirst().orElse(null);
    if (number == null || matches.stream().anyMatch(match -> match.field().equals(number.key()))) {
      return number == null ? NumberFrom.ROW_ORDER : NumberFrom.COLUMN;
    }
    int surest = -1;
    for (int c = 0; c < headings.width(); c++) {
      int sure = KnownHeadings.time(headings.shown(c));
      if (sure >= 0 && (surest < 0 || sure < KnownHeadings.time(headings.shown(surest)))) {
        surest = c;
      }
    }
    if (surest < 0) {
      return NumberFrom.ROW_ORDER;
    }
    matches.set(surest, new Match(number.key(), "", Ground.TIME_STAMP, 0.5));
    return NumberFrom.TIME_STAMP;
  }

  private Column column(int c, String shown, String key, String option, ColumnValues values) {
    return new Column(c + 1, shown, key, option, suggested(key, option, values));
  }

  private static Column unread(int c, String shown) {
    return new Column(c + 1, shown, "", "", Reading.PLAIN);
  }

  private Reading suggested(String key, String option, ColumnValues values) {
    TargetField field = byKey.get(key);
    if (field == null) {
      return Reading.PLAIN;
    }
    return option.isEmpty() ? values.suggested(field) : values.ticks();
  }

  /** Decided meanings stand; values without one get those they suggest. */
  private Column withSuggestions(Column column, String shown, ColumnValues values) {
    Reading decided = column.reading();
    Reading suggested = suggested(column.field(), column.option(), values);
    Set<String> known = new HashSet<>();
    List<Value> meanings = new ArrayList<>(decided.values());
    decided.values().forEach(value -> known.add(value.written()));
    suggested.values().stream()
        .filter(value -> !known.contains(value.written()))
        .forEach(meanings::add);
    String separators =
        decided.separators().isEmpty() ? suggested.separators() : decided.separators();
    return new Column(
        column.column(),
        shown,
        column.field(),
        column.option(),
        new Reading(separators, meanings, decided.unknownIsOther()));
  }

  private ColumnProposal proposed(Column column, Ground why, ColumnValues values) {
    TargetField field = byKey.get(column.field());
    List<UnknownValue> unknown =
        field == null || !field.chosen()
            ? List.of()
            : column.option().isEmpty()
                ? values.unknown(field, column.reading())
                : values.unknownTicks(field, column.option(), column.reading());
    return new ColumnProposal(column, why, values.samples(), unknown);
  }

  private MappingProposal proposal(
      UploadedTable table, TableMapping mapping, boolean remembered, List<ColumnProposal> columns) {
    Set<String> filled = mapping.columns().stream().map(Column::field).collect(Collectors.toSet());
    return new MappingProposal(
        tables.stream().map(each -> new SheetSize(each.name(), each.rows().size())).toList(),
        mapping,
        remembered,
        table.rows().stream().limit(TOP).toList(),
        columns,
        fields,
        fields.stream()
            .filter(field -> field.kind() != Kind.OTHER_TEXT)
            .filter(
                field ->
                    field.kind() != Kind.NUMBER || mapping.numberFrom() != NumberFrom.ROW_ORDER)
            .filter(field -> !filled.contains(field.key()))
            .toList());
  }
}
