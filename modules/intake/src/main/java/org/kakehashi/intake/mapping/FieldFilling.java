package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.intake.Tick;
import org.kakehashi.intake.UploadedRow;

/** Fills one field's canonical columns from a row of the file. */
interface FieldFilling {
  void fill(UploadedRow row, String[] cells, MappingNotices notices);

  static FieldFilling of(CanonicalColumns canonical, TargetField field) {
    Column column = canonical.of(field).get(0);
    if (!field.chosen()) {
      int place = canonical.place(field.key());
      return (row, cells, notices) -> append(cells, place, row.shown(column.column() - 1));
    }
    if (!canonical.parted(field)) {
      return new WholeAnswer(canonical, field, column);
    }
    return new TickedOptions(canonical, field);
  }

  /** Two explanations of one その他 stand below one another. */
  private static void append(String[] cells, int place, String text) {
    if (text.isBlank() || cells[place].equals(text)) {
      return;
    }
    cells[place] = cells[place].isEmpty() ? text : cells[place] + "\n" + text;
  }

  /** One cell for the whole answer. */
  final class WholeAnswer implements FieldFilling {
    private final TargetField field;
    private final Column column;
    private final CellReader reader;
    private final int place;
    private final int otherPlace;

    WholeAnswer(CanonicalColumns canonical, TargetField field, Column column) {
      this.field = field;
      this.column = column;
      this.reader = new CellReader(field, column.reading());
      this.place = canonical.place(field.key());
      this.otherPlace =
          canonical.otherText(field).map(text -> canonical.place(text.key())).orElse(-1);
    }

    @Override
    public void fill(UploadedRow row, String[] cells, MappingNotices notices) {
      String cell = row.read(column.column() - 1);
      List<String> values = new ArrayList<>();
      boolean understood = false;
      for (CellSplitter.Piece piece : reader.pieces(cell)) {
        String code = reader.code(piece.text());
        if (code != null) {
          understood = true;
          values.add(code);
          notices.read(field, reader, piece.text());
        } else if (reader.empty(piece.text())) {
          understood = true;
          notices.read(field, reader, piece.text());
        } else if (reader.other(piece.text()) && otherPlace >= 0) {
          understood = true;
          field.other().ifPresent(other -> values.add(other.code()));
          append(cells, otherPlace, piece.text());
          notices.madeOther(field, row.number());
        } else {
          values.add(piece.text());
        }
      }
      cells[place] = understood ? String.join(";", values.stream().distinct().toList()) : cell;
    }
  }

  /** A column an option. */
  final class TickedOptions implements FieldFilling {
    private final CanonicalColumns canonical;
    private final TargetField field;
    private final List<Column> columns;
    private final List<CellReader> readers = new ArrayList<>();
    private final int otherColumn;

    TickedOptions(CanonicalColumns canonical, TargetField field) {
      this.canonical = canonical;
      this.field = field;
      this.columns = canonical.of(field);
      columns.forEach(column -> readers.add(new CellReader(field, column.reading())));
      boolean ticked =
          field
              .other()
              .filter(o -> columns.stream().anyMatch(c -> c.option().equals(o.code())))
              .isPresent();
      // a form tool that asks for その他 in words only has no column to tick
      this.otherColumn =
          ticked
              ? -1
              : canonical
                      .otherText(field)
                      .flatMap(text -> canonical.of(text).stream().findFirst())
                      .map(Column::column)
                      .orElse(0)
                  - 1;
    }

    @Override
    public void fill(UploadedRow row, String[] cells, MappingNotices notices) {
      List<String> chosen = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        Column column = columns.get(i);
        String cell = row.read(column.column() - 1);
        Tick tick = readers.get(i).tick(column.option(), cell);
        if (!tick.settled()) {
          unknown(column, cell, cells, chosen);
        } else if (tick == Tick.CHOSEN) {
          chosen(column.option(), cells, chosen);
        }
      }
      Optional<TargetField.Option> other = field.other();
      if (otherColumn >= 0 && !row.cell(otherColumn).isBlank() && other.isPresent()) {
        chosen(other.get().code(), cells, chosen);
        notices.otherByText(field, row.number());
      }
      if (field.kind() == Kind.SINGLE) {
        cells[canonical.place(field.key())] = String.join(";", chosen.stream().distinct().toList());
      }
    }

    private void chosen(String code, String[] cells, List<String> chosen) {
      chosen.add(code);
      if (field.kind() == Kind.MULTIPLE) {
        cells[canonical.place(field.optionKey(code))] = "1";
      }
    }

    /** Stands there as written, so that somebody is asked; never as another option's code. */
    private void unknown(Column column, String cell, String[] cells, List<String> chosen) {
      if (field.kind() == Kind.MULTIPLE) {
        cells[canonical.place(field.optionKey(column.option()))] = cell;
      } else if (ReservedWords.answersNothing(cell)) {
        chosen.add(cell.strip());
      } else {
        chosen.add(column.heading() + "＝" + cell.strip());
      }
    }
  }
}
