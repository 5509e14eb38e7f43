package org.kakehashi.surveys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A free answer: the extracts (主な回答) a person chose, in their order.
 *
 * @param excerpts may be empty while nobody has chosen
 * @param answered how many wrote something; null where the source does not say
 */
public record FreeAnswers(List<Excerpt> excerpts, @Nullable Long answered) implements Tabulation {

  /**
   * An extract.
   *
   * @param position from 1
   * @param text as it stands now, corrections applied
   * @param edited whether it departs from what the respondent wrote (lightly edited)
   */
  public record Excerpt(int position, String text, boolean edited) {}

  public FreeAnswers {
    excerpts = List.copyOf(excerpts);
  }

  @Override
  public <T> T fold(Reader<T> reader) {
    return reader.free(this);
  }
}
