package org.kakehashi.programme;

import org.kakehashi.kernel.BrokenRules;

/**
 * What the marks mean. The wording is the office's own (its source gives none) and can be edited;
 * it is also what a screen reader says beside a mark.
 *
 * @param doubleCircle of ◎
 * @param circle of ○
 * @param triangle of △
 * @param cross of ×
 */
public record Legend(String doubleCircle, String circle, String triangle, String cross) {

  /** The wording to begin with. */
  public static final Legend DEFAULT = new Legend("適している", "おおむね適している", "課題がある", "適していない");

  public Legend {
    BrokenRules.Collector broken = BrokenRules.collector();
    doubleCircle = broken.required("doubleCircle", "凡例の◎", doubleCircle, 50);
    circle = broken.required("circle", "凡例の○", circle, 50);
    triangle = broken.required("triangle", "凡例の△", triangle, 50);
    cross = broken.required("cross", "凡例の×", cross, 50);
    broken.refuse();
  }

  /** The word beside a mark. */
  public String word(Mark mark) {
    return switch (mark) {
      case DOUBLE_CIRCLE -> doubleCircle;
      case CIRCLE -> circle;
      case TRIANGLE -> triangle;
      case CROSS -> cross;
    };
  }
}
