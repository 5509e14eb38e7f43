package org.kakehashi.intake.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.NumberFrom;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;

/** Turns a table's rows into canonical ones. */
final class MappedRows {
  private final CanonicalColumns canonical;
  private final NumberFrom numberFrom;
  private final MappingNotices notices;
  private final List<FieldFilling> fillings;
  private final int[] read;
  private final int numberColumn;
  private final Map<String, Integer> stamps = new HashMap<>();

  MappedRows(CanonicalColumns canonical, NumberFrom numberFrom, MappingNotices notices) {
    this.canonical = canonical;
    this.numberFrom = numberFrom;
    this.notices = notices;
    this.fillings = canonical.filled().stream().map(f -> FieldFilling.of(canonical, f)).toList();
    this.read = canonical.read().stream().mapToInt(column -> column.column() - 1).toArray();
    this.numberColumn =
        canonical.number().stream()
                .flatMap(field -> canonical.of(field).stream())
                .mapToInt(Column::column)
                .findFirst()
                .orElse(0)
            - 1;
  }

  /** The canonical table of what stands below the headings. */
  UploadedTable of(UploadedTable table, int lastHeadingRow) {
    List<UploadedRow> rows = new ArrayList<>();
    rows.add(new UploadedRow(lastHeadingRow, canonical.headings()));
    for (UploadedRow row : table.rows()) {
      UploadedRow mapped = row.number() > lastHeadingRow ? row(row) : null;
      if (mapped != null) {
        rows.add(mapped);
      }
    }
    List<String> said = new ArrayList<>(table.notices());
    said.addAll(notices.sentences());
    return new UploadedTable(table.name(), rows, said);
  }

  private @Nullable UploadedRow row(UploadedRow row) {
    if (Arrays.stream(read).allMatch(column -> row.cell(column).isBlank())) {
      if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
        notices.onlyUnread(row.number());
      }
      return null;
    }
    String[] cells = new String[canonical.headings().size()];
    Arrays.fill(cells, "");
    canonical.number().ifPresent(field -> cells[canonical.place(field.key())] = number(row));
    fillings.forEach(filling -> filling.fill(row, cells, notices));
    int length = cells.length;
    while (length > 0 && cells[length - 1].isEmpty()) {
      length--;
    }
    List<String> filled = List.of(cells).subList(0, length);
    return new UploadedRow(row.number(), filled, seen(row, filled));
  }

  /**
   * What is seen in place of the number tells what the row is: 001 for 1 in that format, and 記入例 or
   * 合計 from a column that is not read where the number is made.
   */
  private List<String> seen(UploadedRow row, List<String> cells) {
    int place = canonical.number().map(field -> canonical.place(field.key())).orElse(-1);
    if (place < 0 || place >= cells.size()) {
      return cells;
    }
    String said = numberFrom == NumberFrom.COLUMN ? row.shown(numberColumn) : unread(row);
    if (said.isBlank()) {
      return cells;
    }
    List<String> seen = new ArrayList<>(cells);
    seen.set(place, said);
    return seen;
  }

  /** What stands first in the columns that nobody asked for. */
  private String unread(UploadedRow row) {
    for (int column = 0; column < row.cells().size(); column++) {
      int at = column;
      if (column != numberColumn
          && !row.cell(column).isBlank()
          && Arrays.stream(read).noneMatch(asked -> asked == at)) {
        return row.shown(column);
      }
    }
    return "";
  }

  private String number(UploadedRow row) {
    if (numberFrom == NumberFrom.ROW_ORDER || numberColumn < 0) {
      return row.number() + "行";
    }
    if (numberFrom == NumberFrom.COLUMN) {
      return row.cell(numberColumn);
    }
    String written = row.shown(numberColumn);
    if (written.isBlank() || ErrorValue.is(written)) {
      return written;
    }
    int times = stamps.merge(written.strip(), 1, Integer::sum);
    if (times == 1) {
      return written.strip();
    }
    notices.sameTime(row.number());
    return written.strip() + "（" + times + "）";
  }
}
