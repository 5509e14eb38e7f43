package org.kakehashi.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of an uploaded table.
 *
 * @param number as the file's own program counts it, from 1
 * @param cells as text, trailing blanks cut: numbers plain, whatever their format (12 for 12.0 and
 *     for {@code 12人}), dates and times as ISO 8601
 * @param shown the same cells as a person sees them: {@code 10%}, {@code 3月4日}, {@code 13:30},
 *     {@code 3人}; for labels and other texts
 */
public record UploadedRow(int number, List<String> cells, List<String> shown) {
  private static final Pattern FIGURE = Pattern.compile("[0-9.,\\s-]*");

  public UploadedRow {
    boolean same = cells == shown;
    cells = List.copyOf(cells);
    shown = same ? cells : List.copyOf(shown);
  }

  /** A row whose cells are shown as they are. */
  public UploadedRow(int number, List<String> cells) {
    this(number, cells, cells);
  }

  /** The cell of that index (from 0), or an empty text beyond the row's end. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** That cell as a person sees it, or an empty text beyond the row's end. */
  public String shown(int index) {
    return index < shown.size() ? shown.get(index) : "";
  }

  /** That cell as a person reads it: 3人 and not 3, but 1 for 1.00. */
  public String read(int index) {
    String seen = shown(index);
    return cells == shown || FIGURE.matcher(seen).matches() ? cell(index) : seen;
  }
}
