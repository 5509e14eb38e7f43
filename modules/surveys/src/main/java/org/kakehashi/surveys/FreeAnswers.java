package org.kakehashi.surveys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A free answer: the extracts (主な回答) a person chose, in their order.
 *
 * @param excerpts may be empty while nobody has chosen
 * @param answered how many wrote an opinion; null where the source does not say
 * @param nothing how many wrote that there is nothing to say (特になし等); no opinions
 * @param withheld how many more there are, kept from who reads extracts in issued papers only
 */
public record FreeAnswers(
    List<Excerpt> excerpts, @Nullable Long answered, long nothing, int withheld)
    implements Tabulation {

  /** Answers of which nothing is withheld. */
  public FreeAnswers(List<Excerpt> excerpts, @Nullable Long answered, long nothing) {
    this(excerpts, answered, nothing, 0);
  }

  /** Free answers among which nobody said that there is nothing to say. */
  public FreeAnswers(List<Excerpt> excerpts, @Nullable Long answered) {
    this(excerpts, answered, 0, 0);
  }

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

  /** The same with extracts as they are shown to somebody. */
  public FreeAnswers shown(List<Excerpt> others) {
    return new FreeAnswers(others, answered, nothing, withheld);
  }

  /** The same for who may not read the extracts here. */
  public FreeAnswers withoutExcerpts() {
    return new FreeAnswers(List.of(), answered, nothing, excerpts.size());
  }

  @Override
  public <T> T fold(Reader<T> reader) {
    return reader.free(this);
  }
}
