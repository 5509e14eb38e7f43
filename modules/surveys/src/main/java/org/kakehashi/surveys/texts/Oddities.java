package org.kakehashi.surveys.texts;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.surveys.Oddity;

/** Looks for what seems wrong in a verbatim text. It finds; it never mends. */
public final class Oddities {
  /** Characters shown either side of what was found. */
  private static final int AROUND = 6;

  private static final Map<Oddity.Kind, Pattern> PATTERNS = new EnumMap<>(Oddity.Kind.class);

  static {
    PATTERNS.put(
        Oddity.Kind.HANGUL, Pattern.compile("[\\uAC00-\\uD7A3\\u1100-\\u11FF\\u3130-\\u318F]+"));
    PATTERNS.put(Oddity.Kind.DOUBLED_PARTICLE, Pattern.compile("を{2,}"));
    PATTERNS.put(Oddity.Kind.WAVE_DASH, Pattern.compile("[\\u301C\\uFF5E]"));
    PATTERNS.put(Oddity.Kind.HALF_WIDTH_BRACKETS, Pattern.compile("[()]"));
    PATTERNS.put(Oddity.Kind.HALF_WIDTH_KANA, Pattern.compile("[\\uFF61-\\uFF9F]+"));
    PATTERNS.put(
        Oddity.Kind.MACHINE_DEPENDENT,
        Pattern.compile("[\\u2460-\\u24FF\\u2160-\\u217F\\u3220-\\u33FF]+"));
    PATTERNS.put(
        Oddity.Kind.CONTROL_CHARACTER, Pattern.compile("[\\p{Cc}\\p{Cf}\\u00A0&&[^\\n]]+"));
    PATTERNS.put(Oddity.Kind.OUTER_SPACE, Pattern.compile("\\A[\\s\\u3000]+|[\\s\\u3000]+\\z"));
    PATTERNS.put(
        Oddity.Kind.PERSONAL_DATA,
        Pattern.compile(
            "0[0-9０-９]{1,4}[-－‐(（)）][0-9０-９]{1,4}[-－‐)）][0-9０-９]{3,4}"
                + "|0[789]0[0-9]{8}"
                + "|[A-Za-z0-9._%+]{1,64}[@＠][A-Za-z0-9.]{1,100}"));
  }

  private Oddities() {}

  /** What seems wrong, in the order of the text. */
  public static List<Oddity> in(String text) {
    List<Oddity> found = new ArrayList<>();
    BitSet seen = new BitSet();
    PATTERNS.forEach(
        (kind, pattern) -> {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            seen.set(matcher.start(), matcher.end());
            found.add(oddity(kind, text, matcher.start(), matcher.end()));
          }
        });
    // The charset is an optional part of a Java runtime; without it the other checks still hold.
    if (Charset.isSupported("x-SJIS_0213")) {
      CharsetEncoder jis = Charset.forName("x-SJIS_0213").newEncoder();
      for (int at = 0; at < text.length(); ) {
        int end = at + Character.charCount(text.codePointAt(at));
        // Kanji outside it, 髙 among them, are names' own.
        boolean judged =
            !seen.get(at)
                && text.charAt(at) != '\n'
                && !Character.isIdeographic(text.codePointAt(at));
        if (judged && !jis.canEncode(text.substring(at, end))) {
          found.add(oddity(Oddity.Kind.NOT_JIS, text, at, end));
        }
        at = end;
      }
    }
    found.sort(Comparator.comparingInt(Oddity::offset));
    return List.copyOf(found);
  }

  private static Oddity oddity(Oddity.Kind kind, String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from--;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to++;
    }
    return new Oddity(kind, text.substring(from, to), start);
  }
}
