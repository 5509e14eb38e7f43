package org.kakehashi.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What people and programs write where a column stands for one option. */
public enum Tick {
  CHOSEN,
  NOT_CHOSEN,
  /** Usually a way of choosing, which a person confirms. */
  PERHAPS_CHOSEN,
  /** Usually a way of not choosing, which a person confirms. */
  PERHAPS_NOT_CHOSEN,
  /** Only a person knows what it means. */
  OPEN,
  /** No mark of this kind. */
  UNKNOWN;

  private static final Set<String> YES =
      Set.of("1", "○", "〇", "◯", "●", "✓", "✔", "☑", "✅", "レ", "true");
  private static final Set<String> NO = Set.of("", "0", "false");
  private static final Set<String> PERHAPS_YES =
      Set.of("◎", "y", "yes", "はい", "有", "有り", "あり", "該当", "選択", "checked");
  private static final Set<String> PERHAPS_NO =
      Set.of(
          "×",
          "✕",
          "✖",
          "╳",
          "✗",
          "✘",
          "☒",
          "☐",
          "□",
          "-",
          "―",
          "—",
          "–",
          "−",
          "ー",
          "‐",
          "\\",
          "n",
          "no",
          "いいえ",
          "無",
          "無し",
          "なし",
          "ない",
          "否",
          "非",
          "非選択",
          "未選択",
          "非該当なし",
          "unchecked",
          "n/a");
  private static final Set<String> NOBODY_KNOWS = Set.of("△", "/", "x");

  /**
   * What a cell says, in any width and case.
   *
   * @param written may be blank: nothing is chosen there
   */
  public static Tick of(String written) {
    String one =
        Normalizer.normalize(VisibleText.ofCode(written), Normalizer.Form.NFKC)
            .strip()
            .toLowerCase(Locale.ROOT);
    if (numbered(written)) {
      return UNKNOWN;
    }
    if (YES.contains(one)) {
      return CHOSEN;
    }
    if (NO.contains(one)) {
      return NOT_CHOSEN;
    }
    if (PERHAPS_YES.contains(one)) {
      return PERHAPS_CHOSEN;
    }
    if (PERHAPS_NO.contains(one)) {
      return PERHAPS_NOT_CHOSEN;
    }
    return NOBODY_KNOWS.contains(one) ? OPEN : UNKNOWN;
  }

  /**
   * A number in a circle or brackets may name an option of that number rather than tick this one.
   */
  private static boolean numbered(String written) {
    return written.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER);
  }

  /** Whether nobody has to be asked. */
  public boolean settled() {
    return this == CHOSEN || this == NOT_CHOSEN;
  }

  /** Whether it is a mark of which only a person knows what is meant. */
  public boolean asks() {
    return !settled() && this != UNKNOWN;
  }
}
