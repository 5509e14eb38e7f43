package org.kakehashi.intake.mapping;

import java.util.Set;

/** What people write where a column stands for one option. */
enum Ticks {
  CHOSEN,
  NOT_CHOSEN,
  /** Usually a way of not choosing, which a person confirms. */
  PERHAPS_NOT_CHOSEN,
  UNKNOWN;

  private static final Set<String> YES =
      Set.of(
          "1", "○", "〇", "◯", "●", "◎", "✓", "✔", "☑", "レ", "true", "y", "yes", "はい", "checked",
          "選択", "該当", "有");
  private static final Set<String> NO =
      Set.of("", "0", "false", "n", "no", "いいえ", "unchecked", "☐", "□");
  private static final Set<String> PERHAPS =
      Set.of("×", "✕", "✖", "✗", "-", "ー", "−", "未選択", "非選択", "なし", "無", "n/a");

  /** Whether nobody has to be asked. */
  boolean settled() {
    return this == CHOSEN || this == NOT_CHOSEN;
  }

  static Ticks of(String written) {
    String fold = Fold.of(written);
    if (YES.contains(fold)) {
      return CHOSEN;
    }
    if (NO.contains(fold)) {
      return NOT_CHOSEN;
    }
    return PERHAPS.contains(fold) ? PERHAPS_NOT_CHOSEN : UNKNOWN;
  }
}
