package org.kakehashi.intake.personal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kakehashi.intake.PersonalDataHint;

/**
 * A text with all ways of writing the same thing folded into one: width, spacing, hyphens, marks
 * apart from their letters, variant characters of names (異体字). It remembers where each of its
 * characters stands in the text as written.
 */
final class FoldedText {
  /** A variant and the form that dictionaries know, in turns. */
  private static final String VARIANTS =
      "髙高﨑崎嵜崎𠮷吉濵浜濱浜邊辺邉辺齋斎齊斉嶋島嶌島國国澤沢櫻桜廣広德徳惠恵榮栄曾曽槗橋𣘺橋淸清眞真瀨瀬瀧滝冨富峯峰"
          + "黑黒栁柳桒桑舘館關関萬万圓円鐵鉄藏蔵實実彌弥條条來来戶戸吳呉黃黄緖緒增増橫横郞郎步歩㐂喜𡈽土薗園";

  /** Variants that hardly stand anywhere but in names. */
  private static final String IN_NAMES = "髙﨑嵜𠮷濵邊邉槗𣘺嶌栁桒㐂𡈽";

  private static final Map<Integer, Integer> PLAIN = plain();
  private static final String KANJI_DIGITS = "〇一二三四五六七八九";

  private final StringBuilder words;
  private final String digits;
  private int[] from;
  private int[] to;
  private boolean variant;

  FoldedText(String written) {
    this.words = new StringBuilder(written.length());
    this.from = new int[written.length() + 8];
    this.to = new int[written.length() + 8];
    for (int at = 0; at < written.length(); ) {
      int end = cluster(written, at);
      fold(written, at, end);
      at = end;
    }
    this.digits = digits(words);
  }

  private static Map<Integer, Integer> plain() {
    int[] pairs = VARIANTS.codePoints().toArray();
    return IntStream.range(0, pairs.length / 2)
        .boxed()
        .collect(Collectors.toMap(pair -> pairs[2 * pair], pair -> pairs[2 * pair + 1]));
  }

  /** For reading words: katakana keeps its long mark. */
  String words() {
    return words.toString();
  }

  /** For reading numbers: kanji digits are digits, the long mark a hyphen; as long as the words. */
  String digits() {
    return digits;
  }

  /** Whether a variant stands in it that names are written with. */
  boolean hasNameVariant() {
    return variant;
  }

  /** A passage of this text as one of the text as written. */
  PersonalDataHint hint(PersonalDataHint.Kind kind, int start, int end, boolean certain) {
    return new PersonalDataHint(kind, from[start], to[end - 1], certain);
  }

  /** A letter with the marks that follow it. */
  private static int cluster(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && mark(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean mark(char c) {
    return c >= 0x300
        && (c == 0xFF9E
            || c == 0xFF9F
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.ENCLOSING_MARK);
  }

  private void fold(String text, int at, int end) {
    int first = text.codePointAt(at);
    if (end == at + 1 && plainly(first)) {
      add((char) first, at, end);
      return;
    }
    int type = Character.getType(first);
    if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
      return;
    }
    if (IN_NAMES.indexOf(first) >= 0) {
      variant = true;
    }
    // Circled numbers (①) count items; as digits they would join the number after them.
    String composed =
        first >= 0x2460 && first <= 0x24FF
            ? text.substring(at, end)
            : Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC);
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      for (char folded : Character.toChars(one(c))) {
        if (!mark(folded)) {
          add(folded, at, end);
        }
      }
    }
  }

  /** Kana, common kanji and most of ASCII, which stay as they are. */
  private static boolean plainly(int c) {
    return (c > 0x20 && c < 0x7F)
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FC)
        || (c >= 0x4E00 && c <= 0x9FFF && !PLAIN.containsKey(c));
  }

  private static int one(int c) {
    if (c == '\n' || c == '\r') {
      return '\n';
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (Character.getType(c) == Character.DASH_PUNCTUATION
        || c == 0x2212
        || c == 0x2500
        || c == 0x2501
        || c == 0x2043
        || c == 0x2796) {
      return '-';
    }
    if (Character.isDigit(c)) {
      return '0' + Character.digit(c, 10);
    }
    return PLAIN.getOrDefault(c, c);
  }

  private void add(char folded, int start, int end) {
    if (words.length() == from.length) {
      from = Arrays.copyOf(from, from.length * 2);
      to = Arrays.copyOf(to, to.length * 2);
    }
    from[words.length()] = start;
    to[words.length()] = end;
    words.append(folded);
  }

  private static String digits(CharSequence words) {
    StringBuilder read = new StringBuilder(words);
    for (int at = 0; at < read.length(); at++) {
      char c = read.charAt(at);
      int digit = c == '零' ? 0 : KANJI_DIGITS.indexOf(c);
      if (digit >= 0) {
        read.setCharAt(at, (char) ('0' + digit));
      } else if (c == 'ー' || c == '~' || c == '〜') {
        read.setCharAt(at, '-');
      }
    }
    return read.toString();
  }
}
