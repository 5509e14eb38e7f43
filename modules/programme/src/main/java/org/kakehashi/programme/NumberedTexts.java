package org.kakehashi.programme;

import java.util.List;
import java.util.stream.IntStream;
import org.kakehashi.kernel.BrokenRules;

/** The texts of a list that people fill, where each has its number instead of a name. */
final class NumberedTexts {
  private NumberedTexts() {}

  /** All of them, none empty; a refusal says which, counted from 1: 理由3. */
  static List<String> required(
      BrokenRules.Collector broken, String field, String label, List<String> texts, int most) {
    return IntStream.range(0, texts.size())
        .mapToObj(at -> broken.required(field + "." + at, label + (at + 1), texts.get(at), most))
        .toList();
  }
}
