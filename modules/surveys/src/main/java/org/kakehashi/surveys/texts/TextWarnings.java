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
import org.kakehashi.surveys.TextWarning;

/** Looks for what seems wrong in a verbatim text. It finds; it never corrects. */
public final class TextWarnings {
  /** Characters shown either side of what was found. */
  private static final int AROUND = 6;

  private static final Map<TextWarning.Kind, Pattern> PATTERNS =
      new EnumMap<>(TextWarning.Kind.class);

  static {
    PATTERNS.put(
        TextWarning.Kind.HANGUL,
        Pattern.compile("[\\uAC00-\\uD7A3\\u1100-\\u11FF\\u3130-\\u318F]+"));
    PATTERNS.put(TextWarning.Kind.DOUBLED_PARTICLE, Pattern.compile("を{2,}"));
    PATTERNS.put(TextWarning.Kind.WAVE_DASH, Pattern.compile("[\\u301C\\uFF5E]"));
    PATTERNS.put(TextWarning.Kind.HALF_WIDTH_BRACKETS, Pattern.compile("[()]"));
    PATTERNS.put(TextWarning.Kind.HALF_WIDTH_KANA, Pattern.compile("[\\uFF61-\\uFF9F]+"));
    PATTERNS.put(
        TextWarning.Kind.MACHINE_DEPENDENT,
        Pattern.compile("[\\u2460-\\u24FF\\u2160-\\u217F\\u3220-\\u33FF]+"));
    PATTERNS.put(
        TextWarning.Kind.CONTROL_CHARACTER, Pattern.compile("[\\p{Cc}\\p{Cf}\\u00A0&&[^\\n]]+"));
    PATTERNS.put(
        TextWarning.Kind.OUTER_SPACE, Pattern.compile("\\A[\\s\\u3000]+|[\\s\\u3000]+\\z"));
    PATTERNS.put(
        TextWarning.Kind.PERSONAL_DATA,
        Pattern.compile(
            "0[0-9０-９]{1,4}[-－‐(（)）][0-9０-９]{1,4}[-－‐)）][0-9０-９]{3,4}"
                + "|0[789]0[0-9]{8}"
                + "|[A-Za-z0-9._%+]{1,64}[@＠][A-Za-z0-9.]{1,100}"));
  }

  private TextWarnings() {}

  /** What seems wrong, in the order of the text. */
  public static List<TextWarning> in(String text) {
    List<TextWarning> found = new ArrayList<>();
    BitSet seen = new BitSet();
    PATTERNS.forEach(
        (kind, pattern) -> {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            seen.set(matcher.start(), matcher.end());
            found.add(warning(kind, text, matcher.start(), matcher.end()));
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
          found.add(warning(TextWarning.Kind.NOT_JIS, text, at, end));
        }
        at = end;
      }
    }
    found.sort(Comparator.comparingInt(TextWarning::offset));
    return List.copyOf(found);
  }

  private static TextWarning warning(TextWarning.Kind kind, String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from--;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to++;
    }
    return new TextWarning(kind, text.substring(from, to), start);
  }
}
