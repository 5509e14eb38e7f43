package org.kakehashi.surveys.answers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kakehashi.intake.VisibleText;

/** What a text to a free question (自由記述) is. */
final class FreeAnswer {
  private static final int LONGEST_NOTHING = 24;

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:(?:現時点|今|現在|今回)(?:で|のところ)?は?、?)?(?:特に|とくに|別に)?"
              + "(?:御?ご?(?:意見|要望|質問|感想|回答)(?:など|等)?)?[はも]?、?(?:特に|とくに)?"
              + "(?:ない|なし|無い|無し|無|ないです|なしです|無いです|無しです|ありません|有りません|ございません)"
              + "|特に|とくに|該当なし|n/a|n\\.a\\.|na|none|nothing|no|nil|×"
              + "|[-~\u2010-\u2015\u2212\u30FC\u2500_./]{1,3}");

  private static final Pattern EXAMPLE =
      Pattern.compile("[(（【\\[〔]?(?:記入|記載|入力|回答)?例[)）】\\]〕:：].*", Pattern.DOTALL);

  private static final String OPENING = "(（【[〔例記入回 \u3000";

  private FreeAnswer() {}

  /** Whether it says that there is nothing to say: no opinion, though an answer. */
  static boolean saysNothing(String text) {
    if (text.length() > LONGEST_NOTHING) {
      return false;
    }
    String plain =
        Normalizer.normalize(VisibleText.ofCode(text), Normalizer.Form.NFKC)
            .replaceAll("[\\s。.!、]+$|^[\\s]+|[()「」『』]", "")
            .toLowerCase(Locale.ROOT);
    return NOTHING.matcher(plain.replaceAll("\\s", "")).matches();
  }

  /** Whether it is the example of a form rather than somebody's answer. */
  static boolean example(String text) {
    return !text.isEmpty()
        && OPENING.indexOf(text.charAt(0)) >= 0
        && EXAMPLE.matcher(text.strip()).matches();
  }
}
