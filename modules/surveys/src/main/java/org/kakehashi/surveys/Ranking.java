package org.kakehashi.surveys;

import java.util.Comparator;
import java.util.List;

/** Places by count, computed once for every kind of table. */
final class Ranking {
  private Ranking() {}

  static List<CountTable.RankedOption> top(List<OptionCount> counts, int places) {
    if (places < 1) {
      throw new IllegalArgumentException("places " + places);
    }
    List<OptionCount> ranked =
        counts.stream()
            .filter(row -> row.option().kind() == AnswerOption.Kind.OPTION)
            .sorted(Comparator.comparingLong(OptionCount::count).reversed())
            .toList();
    return ranked.stream()
        .map(
            row ->
                new CountTable.RankedOption(
                    1 + (int) ranked.stream().filter(r -> r.count() > row.count()).count(),
                    ranked.stream().filter(r -> r.count() == row.count()).count() > 1,
                    row.option(),
                    row.count()))
        .filter(place -> place.rank() <= places)
        .toList();
  }
}
