package org.kakehashi.intake;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A mapping must fit the file and the fields, and not contradict itself. */
public final class MappingDoesNotFit extends Invalid {
  private static final long serialVersionUID = 1L;

  /**
   * @param field the mapping's component: sheet, headingRow or columns
   * @param place where: 3列目「希望人数」
   * @param sentence in Japanese: what is wrong and what to do
   */
  public MappingDoesNotFit(String field, String place, String sentence) {
    super("MappingDoesNotFit", List.of(place, sentence), field);
  }
}
