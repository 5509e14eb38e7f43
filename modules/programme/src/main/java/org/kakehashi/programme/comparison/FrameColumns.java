package org.kakehashi.programme.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kakehashi.programme.ComparisonTable;
import org.kakehashi.programme.Legend;

/** What frames a comparison's table: what stands above its criteria, and what its marks mean. */
@Embeddable
class FrameColumns {
  @Column(name = "row_header")
  private String rowHeader;

  @Column(name = "word_double_circle")
  private String doubleCircle;

  @Column(name = "word_circle")
  private String circle;

  @Column(name = "word_triangle")
  private String triangle;

  @Column(name = "word_cross")
  private String cross;

  protected FrameColumns() {}

  FrameColumns(ComparisonTable table) {
    Legend legend = table.legend();
    rowHeader = table.rowHeader();
    doubleCircle = legend.doubleCircle();
    circle = legend.circle();
    triangle = legend.triangle();
    cross = legend.cross();
  }

  String rowHeader() {
    return rowHeader;
  }

  Legend legend() {
    return new Legend(doubleCircle, circle, triangle, cross);
  }
}
