package org.kakehashi.surveys.texts;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an option's verbatim label says to a machine.
 *
 * @param plain in one line, without machine-dependent characters: 3人から4人 for 3～4人
 * @param min the lower end of a range or the number itself, or null
 * @param max the upper end of a range or the number itself, or null
 */
public record OptionLabel(String plain, @Nullable Integer min, @Nullable Integer max) {
  private static final String DASHES = "[\\u301C\\uFF5E~\\-\\u2010-\\u2015\\u2212\\uFF0D]";
  private static final Pattern RANGE =
      Pattern.compile(
          "([0-9]{1,9})(\\D{0,8}?)" + "(?:" + DASHES + "|から)" + "([0-9]{1,9})(\\D{0,8})");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})(\\D{1,8}?)(程度|以上|以下)?");

  /** Reads a label. */
  public static OptionLabel of(String label) {
    String digits = asciiDigits(label.strip());
    Matcher range = RANGE.matcher(digits);
    if (range.matches()) {
      int min = Integer.parseInt(range.group(1));
      int max = Integer.parseInt(range.group(3));
      String unit = range.group(2).isEmpty() ? range.group(4) : range.group(2);
      // 以下 and the like belong to the upper end only.
      String bare = unit.replaceAll("(以上|以下|未満|程度)$", "");
      return new OptionLabel(
          plain(min + bare + "から" + max + range.group(4)), min, Math.max(min, max));
    }
    Matcher number = NUMBER.matcher(digits);
    if (number.matches()) {
      int value = Integer.parseInt(number.group(1));
      String bound = number.group(3) == null ? "" : number.group(3);
      return new OptionLabel(
          plain(digits),
          bound.equals("以下") ? null : Integer.valueOf(value),
          bound.equals("以上") ? null : Integer.valueOf(value));
    }
    return new OptionLabel(plain(label), null, null);
  }

  /** One line without machine-dependent characters. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.strip()
        .codePoints()
        .forEach(
            c -> {
              if (c == 0x301C || c == 0xFF5E) {
                plain.append("から");
              } else if (machineDependent(c)) {
                plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else if (c == '\n' || Character.getType(c) == Character.CONTROL) {
                plain.append(' ');
              } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
              }
            });
    String composed = Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    return composed.isEmpty() ? "（記号）" : composed;
  }

  /** Full-width digits as ASCII ones. */
  public static String asciiDigits(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.chars().forEach(c -> ascii.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
    return ascii.toString();
  }

  private static boolean machineDependent(int c) {
    return (c >= 0x2460 && c <= 0x24FF)
        || (c >= 0x2150 && c <= 0x218F)
        || (c >= 0x3200 && c <= 0x33FF)
        || (c >= 0xFF61 && c <= 0xFF9F);
  }
}
