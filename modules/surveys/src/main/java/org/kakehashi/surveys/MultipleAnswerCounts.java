package org.kakehashi.surveys;

import java.util.List;

/**
 * A multiple answer as published: mentions only. How many answered is not stated, so there is no
 * base, and a share can not even be asked for.
 *
 * @param counts in the order to print
 */
public record MultipleAnswerCounts(List<OptionCount> counts) implements CountTable {
  private static final String NOTE = "複数回答のため回答数の合計は回答者数と一致しない。母数の記載がないため構成比は算出しない。";

  public MultipleAnswerCounts {
    counts = TableRules.inOrder(counts);
    if (TableRules.holdsNoAnswer(counts)) {
      throw new IllegalArgumentException("published counts know no 無回答");
    }
  }

  @Override
  public String baseStatement() {
    return "母数の記載なし（回答数のみ）";
  }

  @Override
  public List<String> notes() {
    return List.of(NOTE);
  }

  @Override
  public <T> T fold(Reader<T> reader) {
    return reader.counts(this);
  }
}
