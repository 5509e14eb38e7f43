package org.kakehashi.surveys;

import java.util.List;

/**
 * A multiple answer's table from answer sheets: shares of persons, whose sum may pass 100, hence no
 * total row.
 *
 * @param base persons; a sum of counts is no base here
 * @param counts in the order to print, none above the base
 */
public record MultipleAnswerTable(Base.Respondents base, List<OptionCount> counts)
    implements CountTable {

  public MultipleAnswerTable {
    counts = TableRules.inOrder(counts);
    for (OptionCount row : counts) {
      if (row.count() > base.n()) {
        throw new IllegalArgumentException("base " + base.n() + ", count " + row.count());
      }
    }
    if (TableRules.holdsNoAnswer(counts) && base instanceof Base.Answered) {
      throw new IllegalArgumentException("無回答 outside the base has no row");
    }
  }

  /** The rows with their shares. */
  public List<OptionShare> rows() {
    return TableRules.shares(counts, base.n());
  }

  @Override
  public String baseStatement() {
    return base.statement();
  }

  @Override
  public List<String> notes() {
    return TableRules.notes(base, true);
  }

  @Override
  public <T> T fold(Reader<T> reader) {
    return reader.multiple(this);
  }
}
