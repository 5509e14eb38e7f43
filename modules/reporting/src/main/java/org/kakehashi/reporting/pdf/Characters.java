package org.kakehashi.reporting.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kakehashi.reporting.characters.ComposedText;

/**
 * Brings one paper's strings into what the fonts can print and remembers what they can't: 〓 (下駄)
 * stands for a character no font has. A variation selector (異体字) and a mark that makes no character
 * with its letter fall away and are reported with the character before them, which prints in its
 * plain form.
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
    StringBuilder out = new StringBuilder(text.length());
    int[] codePoints = ComposedText.of(lines(text)).codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      int codePoint = codePoints[i];
      if (ComposedText.isVariationSelector(codePoint)) {
        unprintable.add(report(before(codePoints, i), codePoint));
      } else if (ComposedText.isMark(codePoint)) {
        unprintable.add(report(before(codePoints, i), codePoint));
        mark(out, codePoint);
      } else if (codePoint == '\n' || prints(codePoint)) {
        out.appendCodePoint(codePoint);
      } else if (!isInvisible(codePoint)) {
        unprintable.add(report(shown(codePoint), codePoint));
        out.appendCodePoint(GETA);
      }
    }
    return NOTE_MARK.matcher(out).replaceAll("$0" + GLUE);
  }

  private boolean prints(int codePoint) {
    return !isInvisible(codePoint) && typefaces.print(codePoint);
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u2028', '\n')
        .replace('\u2029', '\n')
        .replace('\t', ' ');
  }

  private static String before(int[] codePoints, int at) {
    return at == 0 ? "" : Character.toString(codePoints[at - 1]);
  }

  /**
   * A mark that makes no character with its letter would come from another font, beside the letter
   * and into the line above: it falls away, or stands by itself where it can.
   */
  private static void mark(StringBuilder out, int mark) {
    int spacing = ComposedText.spacing(mark);
    if (spacing >= 0) {
      out.appendCodePoint(spacing);
    }
  }

  /** Whether the first line of body text holds a character from behind the first font. */
  boolean fallBack(String text) {
    return text.codePoints().limit(FIRST_LINE).anyMatch(typefaces::fallBack);
  }

  List<String> unprintable() {
    return List.copyOf(unprintable);
  }

  /** Zero-width spaces, joiners, byte order marks, soft hyphens: nothing that is to be seen. */
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
