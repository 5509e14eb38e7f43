package org.kakehashi.surveys.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of a share in words: 大半, 約半数, 9割, 8割超, 3分の2. A tenth is read as rounded
 * where it stands alone or with 約, and as a limit where 以上, 超 or the like follow it.
 *
 * @param words as the sentence has them
 * @param meaning in percent of the base, for people
 * @param firm whether it claims more than 一部 or 一定程度 do, so that it needs figures at all
 * @param holds whether a share in percent bears it out
 */
record ShareClaim(String words, String meaning, boolean firm, Predicate<BigDecimal> holds) {

  private static final List<Word> WORDS =
      List.of(
          word("大半|大多数|過半数|多数(?!決)", "半数を超える割合", true, p -> above(p, 50)),
          word("ほとんど", "8割以上の割合", true, p -> !below(p, 80)),
          word("半数以上", "半数以上の割合", true, p -> !below(p, 50)),
          word("約半数|半数程度|半数近く", "4割から6割の割合", true, p -> !below(p, 40) && !above(p, 60)),
          word("全員|(?:全て|すべて)の(?:回答者|者)", "100.0％", true, p -> !below(p, 100)),
          word("一定程度", "1割以上、おおむね3分の2までの割合", false, p -> !below(p, 10) && !above(p, 67)),
          word("一部|少数", "半数に満たない割合", false, p -> below(p, 50) && p.signum() > 0));

  private static final String DIGIT = "[0-9一二三四五六七八九]";
  private static final String LIMIT = "以上|以下|未満|に満たない|超|を超え|を上回|余り|強|弱|近く";

  /** 約9割, 8割超, 7~8割, 6割5分, 十割. */
  private static final Pattern TENTHS =
      Pattern.compile(
          "(?:(?<from>"
              + DIGIT
              + ")割?(?:~|〜|-|から|ないし|、|,))?(?<tenths>10|十|"
              + DIGIT
              + ")割(?!合|引|当|り)(?:(?<hundredths>"
              + DIGIT
              + ")分|(?<half>半))?(?<limit>"
              + LIMIT
              + ")?");

  /** 3分の2, 4分の3以上. */
  private static final Pattern FRACTION =
      Pattern.compile("(?<of>10|十|" + DIGIT + ")分の(?<part>" + DIGIT + ")(?<limit>" + LIMIT + ")?");

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /** How far a tenth or a fraction may be from the share it stands for. */
  private static final BigDecimal ROUNDED = new BigDecimal("5");

  /** The same for a figure to the hundredth or the half of a tenth. */
  private static final BigDecimal FINER = new BigDecimal("2.5");

  private static final BigDecimal FINEST = new BigDecimal("0.5");

  /**
   * Every claim in a sentence.
   *
   * @param sentence in NFKC, without the names of options
   */
  static List<ShareClaim> in(String sentence) {
    List<ShareClaim> claims = new ArrayList<>();
    for (Word word : WORDS) {
      Matcher found = word.pattern().matcher(sentence);
      if (found.find()) {
        claims.add(new ShareClaim(found.group(), word.meaning(), word.firm(), word.holds()));
      }
    }
    Matcher tenths = TENTHS.matcher(sentence);
    while (tenths.find()) {
      claims.add(tenths(tenths));
    }
    Matcher fraction = FRACTION.matcher(sentence);
    while (fraction.find()) {
      int of = number(fraction.group("of"));
      if (of > 0) {
        BigDecimal amount =
            HUNDRED
                .multiply(BigDecimal.valueOf(number(fraction.group("part"))))
                .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        claims.add(claim(fraction.group(), amount, amount, ROUNDED, fraction.group("limit")));
      }
    }
    return claims;
  }

  private static ShareClaim tenths(Matcher found) {
    BigDecimal amount = BigDecimal.valueOf(10L * number(found.group("tenths")));
    String from = found.group("from");
    BigDecimal least = from == null ? amount : BigDecimal.valueOf(10L * number(from));
    BigDecimal tolerance = ROUNDED;
    if (found.group("hundredths") != null) {
      amount = amount.add(BigDecimal.valueOf(number(found.group("hundredths"))));
      tolerance = FINEST;
    } else if (found.group("half") != null) {
      amount = amount.add(ROUNDED);
      tolerance = FINER;
    }
    return claim(
        found.group(), from == null ? amount : least, amount, tolerance, found.group("limit"));
  }

  private static ShareClaim claim(
      String words,
      BigDecimal from,
      BigDecimal amount,
      BigDecimal tolerance,
      @Nullable String limit) {
    if (limit == null) {
      return between(words, from.subtract(tolerance), amount.add(tolerance));
    }
    return switch (limit) {
      case "以上" ->
          new ShareClaim(words, percent(amount) + "以上", true, p -> p.compareTo(amount) >= 0);
      case "以下" ->
          new ShareClaim(words, percent(amount) + "以下", true, p -> p.compareTo(amount) <= 0);
      case "未満", "に満たない" ->
          new ShareClaim(words, percent(amount) + "未満", true, p -> p.compareTo(amount) < 0);
      case "強" ->
          new ShareClaim(
              words,
              percent(amount) + "を超え" + percent(amount.add(tolerance)) + "未満",
              true,
              p -> p.compareTo(amount) > 0 && p.compareTo(amount.add(tolerance)) < 0);
      case "弱", "近く" -> between(words, amount.subtract(tolerance), amount);
      default -> new ShareClaim(words, percent(amount) + "超", true, p -> p.compareTo(amount) > 0);
    };
  }

  private static ShareClaim between(String words, BigDecimal least, BigDecimal below) {
    boolean toTheWhole = below.compareTo(HUNDRED) > 0;
    return new ShareClaim(
        words,
        percent(least) + "以上" + (toTheWhole ? "" : percent(below) + "未満"),
        true,
        p -> p.compareTo(least) >= 0 && p.compareTo(below) < 0);
  }

  private static String percent(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString() + "％";
  }

  private static int number(String digits) {
    int kanji = "一二三四五六七八九十".indexOf(digits);
    return kanji >= 0 ? kanji + 1 : Integer.parseInt(digits);
  }

  private static Word word(
      String words, String meaning, boolean firm, Predicate<BigDecimal> holds) {
    return new Word(Pattern.compile(words), meaning, firm, holds);
  }

  private static boolean above(BigDecimal share, int percent) {
    return share.compareTo(BigDecimal.valueOf(percent)) > 0;
  }

  private static boolean below(BigDecimal share, int percent) {
    return share.compareTo(BigDecimal.valueOf(percent)) < 0;
  }

  private record Word(Pattern pattern, String meaning, boolean firm, Predicate<BigDecimal> holds) {}
}
