package org.kakehashi.reporting.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings one paper's strings into what the fonts can print and remembers what they can't: 〓 (下駄)
 * stands for a character no font has. A variation selector (異体字) falls away and is reported with
 * the character before it, since that prints in its plain form.
 */
final class Characters {
  private static final int GETA = 0x3013;
  private static final int FIRST_LINE = 43;

  /** 合印の分離禁止 (JIS X 4051): the mark of a note stands on one line. */
  private static final Pattern NOTE_MARK = Pattern.compile("（注(?=[0-9])");

  /** Has no width and no glyph; lines are not broken at it. */
  private static final char GLUE = '\uFEFF';

  private final Typefaces typefaces;
  private final Set<String> unprintable = new LinkedHashSet<>();

  Characters(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  String printable(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    StringBuilder out = new StringBuilder(lines.length());
    int[] codePoints = lines.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      int codePoint = codePoints[i];
      if (isVariationSelector(codePoint)) {
        unprintable.add(report(i == 0 ? "" : Character.toString(codePoints[i - 1]), codePoint));
      } else if (codePoint == '\n' || typefaces.print(codePoint)) {
        out.appendCodePoint(codePoint);
      } else if (!isInvisible(codePoint)) {
        unprintable.add(report(shown(codePoint), codePoint));
        out.appendCodePoint(GETA);
      }
    }
    return NOTE_MARK.matcher(out).replaceAll("$0" + GLUE);
  }

  /** Whether the first line of body text holds a character from behind the first font. */
  boolean fallBack(String text) {
    return text.codePoints().limit(FIRST_LINE).anyMatch(typefaces::fallBack);
  }

  List<String> unprintable() {
    return List.copyOf(unprintable);
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /** Zero-width spaces, joiners, byte order marks: nothing to see with or without a glyph. */
  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }

  private static String shown(int codePoint) {
    boolean drawable =
        Character.isDefined(codePoint)
            && !Character.isISOControl(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE;
    return drawable ? Character.toString(codePoint) : "";
  }

  private static String report(String shown, int codePoint) {
    return "「" + shown + "（" + String.format(Locale.ROOT, "U+%04X", codePoint) + "）」";
  }
}
