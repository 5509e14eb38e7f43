package org.kakehashi.programme;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** What respondents wrote is cited without their numbers and addresses, since papers print it. */
public final class CitationMustNotNamePersons extends Invalid {
  private static final long serialVersionUID = 1L;

  private final int at;

  /**
   * @param at its place among the comparison's citations, from 0
   * @param kinds what it holds, in words
   */
  public CitationMustNotNamePersons(int at, String kinds) {
    super(
        "CitationMustNotNamePersons",
        List.of(Integer.toString(at + 1), kinds),
        "citations." + at + ".text");
    this.at = at;
  }

  /** Its place among the comparison's citations, from 0. */
  public int at() {
    return at;
  }
}
