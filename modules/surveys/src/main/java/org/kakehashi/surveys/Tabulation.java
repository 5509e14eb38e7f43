package org.kakehashi.surveys;

/** What a question's answers come to. Java 17 reads it with {@link #fold}. */
public sealed interface Tabulation permits CountTable, FreeAnswers {

  /** Reads a tabulation by its kind. */
  <T> T fold(Reader<T> reader);

  /** One case a kind. */
  interface Reader<T> {
    T single(SingleAnswerTable table);

    T multiple(MultipleAnswerTable table);

    /** Published multiple answers: counts only, no base, no shares. */
    T counts(MultipleAnswerCounts counts);

    T free(FreeAnswers answers);
  }
}
