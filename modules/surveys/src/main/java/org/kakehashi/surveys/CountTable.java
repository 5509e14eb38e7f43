package org.kakehashi.surveys;

import java.util.List;

/**
 * Counts of options in the questionnaire's order, その他 last and 無回答 after it whatever their counts;
 * ties are left tied.
 */
public sealed interface CountTable extends Tabulation
    permits SingleAnswerTable, MultipleAnswerTable, MultipleAnswerCounts {

  /** The counts, in the order to print. */
  List<OptionCount> counts();

  /** The base as printed with the table; for published multiple answers, that there is none. */
  String baseStatement();

  /** Sentences to print under the table, in order. */
  List<String> notes();

  /** All choices made: the total of a single answer, the number of mentions of a multiple one. */
  default long sum() {
    return counts().stream().mapToLong(OptionCount::count).sum();
  }

  /**
   * The options of the first places by count, ties visible: all options that reach the count of the
   * last place are listed, in the questionnaire's order where tied. その他 and 無回答 take no place.
   *
   * @param places how many, at least 1
   */
  default List<RankedOption> top(int places) {
    return Ranking.top(counts(), places);
  }

  /**
   * An option with its place by count.
   *
   * @param rank from 1; tied options share the rank, and the next one skips
   * @param tied whether another option has the same count
   */
  record RankedOption(int rank, boolean tied, AnswerOption option, long count) {}
}
