package org.kakehashi.intake.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.intake.PersonalDataHint.Kind;

/**
 * Postal addresses: a place of a municipality with the numbers of a house. A municipality alone is
 * nobody's address.
 */
final class PostalAddresses {
  /** The numbers of a house: 1丁目2番3号, 1-2-3, 123番地の4. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "[0-9十]{1,5}+ ?(?:(丁目|番地|番) ?(?:の ?)?|[-の])"
              + "(?:([0-9十]{1,5}+) ?(?:(番地|番|号) ?(?:の ?)?|[-の])?(?:([0-9十]{1,5}+) ?号?)?)?");

  private static final String DIVISIONS = "都道府県市区町村郡";
  private static final Pattern TOWN_IS_NONE =
      Pattern.compile("^(?:[内民役立外営長]|[のにではをと](?!内|関|谷|丘|里|宮|島|原|沢|山|川|町)).*|.*[はがをにでとへもや、]$");
  private static final Pattern COUNTED =
      Pattern.compile("^ ?(?:[かヶケカ箇]所|[かヶケカ箇]月|[人名回件年月日時円%社校点度割つ個週歳才倍分台枚]|以上|程度)");
  private static final Pattern STATED =
      Pattern.compile(
          "住所 ?[は:がを] ?([\\p{IsHan}ぁ-んァ-ヶー]{1,12}?[都道府県市区町村郡][\\p{IsHan}ぁ-んァ-ヶー]{0,15})");

  /** Days and telephone numbers, which are found elsewhere. */
  private static final Pattern OTHER = Pattern.compile("0|(?:19|20)[0-9]{2}-[0-9]{1,2}-");

  private static final int FARTHEST = 30;

  private PostalAddresses() {}

  static List<PersonalDataHint> in(FoldedText text) {
    List<PersonalDataHint> hints = new ArrayList<>();
    String digits = text.digits();
    String words = text.words();
    Matcher house = HOUSE.matcher(digits);
    while (house.find()) {
      int start = area(words, house.start());
      String area = words.substring(start, house.start());
      int numbers = 1 + (house.group(2) == null ? 0 : 1) + (house.group(4) == null ? 0 : 1);
      boolean marked = house.group(1) != null || "番地".equals(house.group(3));
      String after = digits.substring(house.end(), Math.min(digits.length(), house.end() + 4));
      boolean counted = COUNTED.matcher(after).lookingAt();
      boolean within = municipality(area);
      if ((counted && !marked && numbers < 3) || OTHER.matcher(house.group()).lookingAt()) {
        continue;
      }
      if (within && (numbers >= 3 || (marked && !"番".equals(house.group(1))) || numbers == 2)) {
        hints.add(text.hint(Kind.ADDRESS, start, house.end(), numbers >= 3 || marked));
      } else if (!area.isEmpty() && marked && numbers >= 2) {
        hints.add(text.hint(Kind.ADDRESS, start, house.end(), false));
      }
    }
    Matcher stated = STATED.matcher(words);
    while (stated.find()) {
      hints.add(text.hint(Kind.ADDRESS, stated.start(1), stated.end(1), false));
    }
    return hints;
  }

  /** Where the names of places begin that end just before a house's numbers. */
  private static int area(String words, int end) {
    int start = end;
    while (start > 0 && end - start < FARTHEST && partOfName(words.charAt(start - 1))) {
      start--;
    }
    int said = words.substring(start, end).lastIndexOf("住所");
    int after = start + said + 2;
    int begin = said < 0 ? start : Math.min(end, after + particle(words, after));
    while (begin < end && words.charAt(begin) == ' ') {
      begin++;
    }
    return begin;
  }

  private static int particle(String words, int at) {
    return at < words.length() && "はがを".indexOf(words.charAt(at)) >= 0 ? 1 : 0;
  }

  private static boolean partOfName(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FC)
        || c == '々'
        || c == ' ';
  }

  /** Whether it names a municipality and then, if anything, a place within it. */
  private static boolean municipality(String area) {
    int last = -1;
    for (int at = 1; at < area.length(); at++) {
      if (DIVISIONS.indexOf(area.charAt(at)) >= 0) {
        last = at;
      }
    }
    return last > 0 && !TOWN_IS_NONE.matcher(area.substring(last + 1).strip()).matches();
  }
}
