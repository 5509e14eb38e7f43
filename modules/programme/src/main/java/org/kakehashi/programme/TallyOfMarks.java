package org.kakehashi.programme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The marks of a comparison, counted and left at that: no weight, no order, no winner. */
public final class TallyOfMarks {
  private final List<MarkTally> options;

  private TallyOfMarks(List<MarkTally> options) {
    this.options = List.copyOf(options);
  }

  static TallyOfMarks of(ComparisonEntry entry) {
    return new TallyOfMarks(
        IntStream.range(0, entry.options().size())
            .mapToObj(column -> column(entry, column))
            .toList());
  }

  /** Whether all formats have the same marks equally often. */
  public boolean tied() {
    return options.stream().map(MarkTally::marks).distinct().count() == 1
        && options.stream().allMatch(tally -> tally.blank() == 0);
  }

  /** The plain statement for screen and paper; a tie is said to be a tie. */
  public String sentence() {
    StringBuilder text = new StringBuilder();
    for (MarkTally tally : options) {
      text.append(tally.option()).append("：").append(tally.label()).append("　");
    }
    String counts = text.toString().strip();
    return tied() ? counts + "（記号の数は同数であり、数による優劣は付かない。）" : counts + "（記号の数は参考であり、数による優劣の判定は行わない。）";
  }

  /**
   * How often each mark stands under a format, 0 where it does not occur.
   *
   * @param at the format's place in the comparison, from 0
   */
  public Map<Mark, Integer> marks(int at) {
    return options.get(at).marks();
  }

  private static MarkTally column(ComparisonEntry entry, int column) {
    Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
    for (Mark mark : Mark.values()) {
      marks.put(mark, 0);
    }
    int blank = 0;
    for (Criterion criterion : entry.criteria()) {
      Mark mark = criterion.cells().get(column).mark();
      if (mark == null) {
        blank++;
      } else {
        marks.merge(mark, 1, Integer::sum);
      }
    }
    return new MarkTally(entry.options().get(column), marks, blank);
  }
}
