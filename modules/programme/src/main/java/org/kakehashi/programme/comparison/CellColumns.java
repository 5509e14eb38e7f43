package org.kakehashi.programme.comparison;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.Mark;

/** A cell in its place; an empty text stands for what is not written yet. */
@Embeddable
class CellColumns implements Comparable<CellColumns> {
  private int criterion;
  private int option;
  private String mark = "";
  private String reason = "";

  protected CellColumns() {}

  CellColumns(int criterion, int option, ComparisonCell cell) {
    this.criterion = criterion;
    this.option = option;
    Mark given = cell.mark();
    this.mark = given == null ? "" : given.symbol();
    this.reason = Objects.requireNonNullElse(cell.reason(), "");
  }

  int criterion() {
    return criterion;
  }

  ComparisonCell view() {
    return new ComparisonCell(mark(), reason);
  }

  private @Nullable Mark mark() {
    return Arrays.stream(Mark.values())
        .filter(known -> known.symbol().equals(mark))
        .findFirst()
        .orElse(null);
  }

  @Override
  public int compareTo(CellColumns other) {
    int byCriterion = Integer.compare(criterion, other.criterion);
    return byCriterion != 0 ? byCriterion : Integer.compare(option, other.option);
  }
}
