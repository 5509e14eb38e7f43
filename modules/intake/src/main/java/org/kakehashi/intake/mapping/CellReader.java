package org.kakehashi.intake.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.TableMapping.Meaning;
import org.kakehashi.intake.TableMapping.Reading;
import org.kakehashi.intake.TableMapping.Value;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.intake.Tick;
import org.kakehashi.intake.mapping.CellSplitter.Piece;

/** Reads a column's cells as its reading says; what it does not know it leaves as written. */
final class CellReader {
  private final TargetField field;
  private final FieldOptions names;
  private final Map<String, Value> values = new HashMap<>();
  private final boolean unknownIsOther;
  private final CellSplitter splitter;

  CellReader(TargetField field, Reading reading) {
    this.field = field;
    this.names = new FieldOptions(field.options());
    reading.values().forEach(value -> values.put(value.written().strip(), value));
    this.unknownIsOther = reading.unknownIsOther();
    String separators = field.kind() == Kind.MULTIPLE ? reading.separators() : "";
    this.splitter = new CellSplitter(separators, this::known);
  }

  /** A cell's pieces. */
  List<Piece> pieces(String cell) {
    if (field.kind() != Kind.MULTIPLE || ErrorValue.is(cell)) {
      String bare = cell.strip();
      return bare.isEmpty() ? List.of() : List.of(new Piece(bare, known(bare)));
    }
    return splitter.split(cell);
  }

  /** Whether a meaning was decided for a piece. */
  boolean decided(String piece) {
    return values.containsKey(piece);
  }

  /** Whether it was decided that a piece says nothing. */
  boolean empty(String piece) {
    Value decided = values.get(piece);
    return decided != null && decided.meaning() == Meaning.NO_ANSWER;
  }

  /** Whether a piece is somebody's own words for その他, by decision. */
  boolean other(String piece) {
    Value decided = values.get(piece);
    return decided == null
        ? unknownIsOther && !ReservedWords.answersNothing(piece) && !ErrorValue.is(piece)
        : decided.meaning() == Meaning.OTHER;
  }

  /** The code of the option a piece names by itself or by decision, or null. */
  @Nullable String code(String piece) {
    Value decided = values.get(piece);
    if (decided != null) {
      return decided.meaning() == Meaning.OPTION ? decided.code() : null;
    }
    return names.code(piece);
  }

  /** What a cell in an option's column says: chosen, not chosen, or neither by itself. */
  Tick tick(String option, String cell) {
    String bare = cell.strip();
    Value decided = values.get(bare);
    if (decided != null) {
      return decided.meaning() == Meaning.CHOSEN || decided.meaning() == Meaning.OPTION
          ? Tick.CHOSEN
          : Tick.NOT_CHOSEN;
    }
    Tick tick = Tick.of(bare);
    return !tick.settled() && option.equals(names.code(bare)) ? Tick.CHOSEN : tick;
  }

  private boolean known(String piece) {
    return values.containsKey(piece)
        || names.code(piece) != null
        || ReservedWords.answersNothing(piece);
  }
}
