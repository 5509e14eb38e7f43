package org.kakehashi.surveys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A single answer's table: each respondent stands in exactly one row, so the counts add up to the
 * base; anything else can not be built.
 *
 * @param base with {@link Base.Answered}, no row for 無回答; with the other bases of persons, one
 * @param counts in the order to print
 */
public record SingleAnswerTable(Base base, List<OptionCount> counts) implements CountTable {

  public SingleAnswerTable {
    counts = TableRules.inOrder(counts);
    long sum = counts.stream().mapToLong(OptionCount::count).sum();
    if (sum != base.n()) {
      throw new IllegalArgumentException("base " + base.n() + ", counts " + sum);
    }
    if (TableRules.holdsNoAnswer(counts)
        && (base instanceof Base.Answered || base instanceof Base.SumOfCounts)) {
      throw new IllegalArgumentException("無回答 outside the base has no row");
    }
  }

  /** The rows with their shares. */
  public List<OptionShare> rows() {
    return TableRules.shares(counts, base.n());
  }

  /** The total row's count, which is the base. */
  public long total() {
    return base.n();
  }

  /** The total row's share: 100.0 as the base's mark, null when the base is 0. */
  public @Nullable Share totalShare() {
    return base.n() == 0 ? null : Share.WHOLE;
  }

  @Override
  public String baseStatement() {
    return base.statement();
  }

  @Override
  public List<String> notes() {
    return TableRules.notes(base, false);
  }

  @Override
  public <T> T fold(Reader<T> reader) {
    return reader.single(this);
  }
}
