package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.Meaning;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;

/** The columns of the canonical table that a mapping fills, and from which of the file's. */
final class CanonicalColumns {
  private final List<TargetField> fields;
  private final List<Column> columns;
  private final List<String> headings;

  CanonicalColumns(List<TargetField> fields, List<Column> columns) {
    this.fields = List.copyOf(fields);
    this.columns = columns.stream().filter(column -> !column.field().isEmpty()).toList();
    Set<String> keys = new LinkedHashSet<>();
    for (TargetField field : fields) {
      if (parted(field) && field.kind() == Kind.MULTIPLE) {
        field.options().forEach(option -> keys.add(field.optionKey(option.code())));
      } else if (field.kind() == Kind.NUMBER || !of(field).isEmpty()) {
        keys.add(field.key());
      }
      if (makesOthers(field)) {
        otherText(field).ifPresent(text -> keys.add(text.key()));
      }
    }
    this.headings = new ArrayList<>(keys);
  }

  /** The canonical headings in their order. */
  List<String> headings() {
    return headings;
  }

  int place(String heading) {
    return headings.indexOf(heading);
  }

  /** The field that numbers the rows, if the importer asks for one. */
  Optional<TargetField> number() {
    return fields.stream().filter(field -> field.kind() == Kind.NUMBER).findFirst();
  }

  /** The fields that columns fill, the rows' number aside. */
  List<TargetField> filled() {
    return fields.stream()
        .filter(field -> field.kind() != Kind.NUMBER && !of(field).isEmpty())
        .toList();
  }

  /** Every column that is read. */
  List<Column> read() {
    return columns;
  }

  /** The columns that fill a field. */
  List<Column> of(TargetField field) {
    return columns.stream().filter(column -> column.field().equals(field.key())).toList();
  }

  /** Whether a field is filled by a column an option. */
  boolean parted(TargetField field) {
    return of(field).stream().anyMatch(column -> !column.option().isEmpty());
  }

  /** What explains a field's その他. */
  Optional<TargetField> otherText(TargetField field) {
    return fields.stream()
        .filter(text -> text.kind() == Kind.OTHER_TEXT && text.number() == field.number())
        .findFirst();
  }

  private boolean makesOthers(TargetField field) {
    return of(field).stream()
        .map(Column::reading)
        .anyMatch(
            reading ->
                reading.unknownIsOther()
                    || reading.values().stream().anyMatch(v -> v.meaning() == Meaning.OTHER));
  }
}
