package org.kakehashi.programme;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates as people write them, turned into the codes that data uses; other text stays as it is. */
final class WrittenDate {
  private static final int BEFORE_REIWA = 2018;
  private static final int BEFORE_HEISEI = 1988;
  private static final int LAST_HEISEI = 31;
  private static final String YEAR = "(令和|平成|R|H)?(元|\\d{1,4})";
  private static final Pattern WESTERN_YEAR = Pattern.compile("\\(\\d{4}年度?\\)");
  private static final Pattern FISCAL = Pattern.compile(YEAR + "年度");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{4})/(\\d{1,2})(?:/(\\d{1,2}))?(?=$|[~〜か])");
  private static final Pattern DATE =
      Pattern.compile(YEAR + "[年.](\\d{1,2})(?:月?|[月.](\\d{1,2})日?)");

  private WrittenDate() {}

  static String code(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
    String bare =
        SLASHED
            .matcher(WESTERN_YEAR.matcher(plain).replaceAll("").replace("まで", ""))
            .replaceAll(
                found ->
                    found.group(1)
                        + "."
                        + found.group(2)
                        + (found.group(3) == null ? "" : "." + found.group(3)));
    return Arrays.stream(bare.split("から|~|〜|/", -1))
        .map(WrittenDate::single)
        .collect(Collectors.joining("/"));
  }

  private static String single(String written) {
    Matcher fiscal = FISCAL.matcher(written);
    if (fiscal.matches() && known(fiscal)) {
      return "FY" + year(fiscal);
    }
    Matcher date = DATE.matcher(written);
    if (!date.matches() || !known(date)) {
      return written;
    }
    String month = String.format(Locale.ROOT, "%04d-%02d", year(date), number(date.group(3)));
    String day = date.group(4);
    return day == null ? month : month + String.format(Locale.ROOT, "-%02d", number(day));
  }

  /** Whether the era has such a year: 令和0年 and 平成40年 are nobody's. */
  private static boolean known(Matcher found) {
    if (found.group(1) == null) {
      return true;
    }
    int year = yearOfEra(found);
    return year >= 1 && (reiwa(found) || year <= LAST_HEISEI);
  }

  private static int year(Matcher found) {
    int year = yearOfEra(found);
    if (found.group(1) == null) {
      return year;
    }
    return year + (reiwa(found) ? BEFORE_REIWA : BEFORE_HEISEI);
  }

  private static int yearOfEra(Matcher found) {
    return found.group(2).equals("元") ? 1 : number(found.group(2));
  }

  private static boolean reiwa(Matcher found) {
    return found.group(1).equals("令和") || found.group(1).equals("R");
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
