package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.MappingProposal.UnknownValue;
import org.kakehashi.intake.TableMapping.Meaning;
import org.kakehashi.intake.TableMapping.Reading;
import org.kakehashi.intake.TableMapping.Value;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.intake.Tick;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.mapping.CellSplitter.Piece;

/** What stands in one column below the headings, and what it suggests about how to read it. */
final class ColumnValues {
  private static final List<String> SEPARATORS = List.of("\n", ";", "；", "、", "，", ",");

  /** They stand inside words too: taken only where everything on both sides is known. */
  private static final List<String> WEAK = List.of("/", "／", "・", "|", " ", "\u3000");

  private static final Pattern ORDINAL = Pattern.compile("[A-Z]{1,2}0*([1-9][0-9]{0,2})");
  private static final int SAMPLES = 5;
  private static final int LISTED = 50;

  /** Longer values are somebody's own words, for which no general meaning is kept. */
  static final int LONGEST_VALUE = 100;

  /** Enough to tell how a column is written. */
  private static final int LOOKED_AT = 2_000;

  private final Map<String, Integer> cells = new LinkedHashMap<>();

  ColumnValues(List<UploadedRow> rows, int column) {
    for (UploadedRow row : rows) {
      String cell = row.read(column);
      if (!cell.isBlank() && !ErrorValue.is(cell)) {
        cells.merge(cell, 1, Integer::sum);
      }
    }
  }

  /** The first different values. */
  List<String> samples() {
    return cells.keySet().stream().limit(SAMPLES).toList();
  }

  /** Whether nothing but ticks and their absence stands here; false when nothing stands here. */
  boolean ticksOnly() {
    return !cells.isEmpty()
        && cells.keySet().stream().allMatch(cell -> Tick.of(cell) != Tick.UNKNOWN);
  }

  /** Ways of choosing and of not choosing that a person confirms. */
  Reading ticks() {
    Map<String, Value> perhaps = new LinkedHashMap<>();
    for (String cell : cells.keySet()) {
      String mark = cell.strip();
      switch (Tick.of(cell)) {
        case PERHAPS_CHOSEN -> perhaps.put(mark, new Value(mark, Meaning.CHOSEN, ""));
        case PERHAPS_NOT_CHOSEN -> perhaps.put(mark, new Value(mark, Meaning.NO_ANSWER, ""));
        case CHOSEN, NOT_CHOSEN, OPEN, UNKNOWN -> {
          // read as it is, or asked about
        }
      }
    }
    return new Reading("", List.copyOf(perhaps.values()), false);
  }

  /** The separators and meanings that a field's values suggest. */
  Reading suggested(TargetField field) {
    if (!field.chosen()) {
      return Reading.PLAIN;
    }
    String separators = field.kind() == Kind.MULTIPLE ? separators(field) : "";
    Reading plain = new Reading(separators, List.of(), false);
    return new Reading(separators, ordinals(field, unknown(field, plain)), false);
  }

  /** Values that say nothing by themselves and were given no meaning, the most frequent first. */
  List<UnknownValue> unknown(TargetField field, Reading reading) {
    Map<String, Integer> times = new LinkedHashMap<>();
    CellReader reader = new CellReader(field, reading);
    cells.forEach(
        (cell, often) -> {
          for (Piece piece : reader.pieces(cell)) {
            if (!piece.known()) {
              times.merge(piece.text(), often, Integer::sum);
            }
          }
        });
    return listed(times);
  }

  /** What stands in one option's column of which only a person knows whether it is a tick. */
  List<UnknownValue> unknownTicks(TargetField field, String option, Reading reading) {
    Map<String, Integer> times = new LinkedHashMap<>();
    CellReader reader = new CellReader(field, reading);
    cells.forEach(
        (cell, often) -> {
          if (!reader.tick(option, cell).settled()) {
            times.merge(cell.strip(), often, Integer::sum);
          }
        });
    return listed(times);
  }

  private static List<UnknownValue> listed(Map<String, Integer> times) {
    return times.entrySet().stream()
        .filter(entry -> entry.getKey().length() <= LONGEST_VALUE)
        .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
        .limit(LISTED)
        .map(entry -> new UnknownValue(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Each separator that makes more of the cells than those before it. */
  private String separators(TargetField field) {
    String separators = "";
    for (String candidate : SEPARATORS) {
      String more = separators + candidate;
      if (contains(candidate) && known(field, more) > known(field, separators)) {
        separators = more;
      }
    }
    for (String candidate : WEAK) {
      String more = separators + candidate;
      if (contains(candidate) && wholly(field, more) > wholly(field, separators)) {
        separators = more;
      }
    }
    return separators;
  }

  private Stream<String> looked() {
    return cells.keySet().stream().limit(LOOKED_AT);
  }

  private boolean contains(String separator) {
    return looked().anyMatch(cell -> cell.contains(separator));
  }

  private long known(TargetField field, String separators) {
    CellReader reader = new CellReader(field, new Reading(separators, List.of(), false));
    return looked()
        .mapToLong(cell -> reader.pieces(cell).stream().filter(Piece::known).count())
        .sum();
  }

  private long wholly(TargetField field, String separators) {
    CellReader reader = new CellReader(field, new Reading(separators, List.of(), false));
    return looked().filter(cell -> reader.pieces(cell).stream().allMatch(Piece::known)).count();
  }

  /** A1, A2 …: codes of a form tool, when nothing else is unknown. */
  private static List<Value> ordinals(TargetField field, List<UnknownValue> unknown) {
    List<Value> values = new ArrayList<>();
    for (UnknownValue value : unknown) {
      Matcher ordinal = ORDINAL.matcher(value.written());
      int place = ordinal.matches() ? Integer.parseInt(ordinal.group(1)) : 0;
      if (place < 1 || place > field.options().size()) {
        return List.of();
      }
      values.add(new Value(value.written(), Meaning.OPTION, field.options().get(place - 1).code()));
    }
    return values;
  }
}
