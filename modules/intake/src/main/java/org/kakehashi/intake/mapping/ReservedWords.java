package org.kakehashi.intake.mapping;

import java.util.Set;

/** Words that mean the same in every table: 非該当 and 無回答 stay as they are. */
final class ReservedWords {
  private static final Set<String> WORDS = Set.of("非該当", "無回答");

  private ReservedWords() {}

  static boolean answersNothing(String written) {
    return WORDS.contains(written.strip());
  }
}
