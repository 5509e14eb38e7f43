package org.kakehashi.intake.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.intake.PersonalDataHint.Kind;

/**
 * Numbers that belong to a person: telephone, postal code, 在留カード, 旅券, マイナンバー. Only whole groups of
 * digits are read, so that no part of a longer number is taken for one.
 */
final class NumberKinds {
  /** Of labels; the long mark of katakana reads as a hyphen where numbers are read. */
  private static final Pattern PHONE_SAID =
      Pattern.compile("電話|でんわ|携帯|ケ[ー-]タイ|連絡先|(?i:tel|fax|phone)|ファクス|ファックス");

  private static final Pattern OTHER_NUMBER = Pattern.compile("(?<!電話|携帯|連絡先)番号[は: ]{0,3}$");
  private static final Pattern NUMBER_SAID = Pattern.compile("マイナンバ|個人番号|免許");
  private static final Pattern PASSPORT_SAID = Pattern.compile("旅券|パスポ[ー-]ト|(?i:passport)");
  private static final Pattern POST_SAID = Pattern.compile("〒|郵便番号");
  private static final Pattern PLACE_FOLLOWS =
      Pattern.compile("^[ \\n)]{0,3}[\\p{IsHan}ぁ-んァ-ヶ]{1,6}?[都道府県市区町村郡]");
  private static final Pattern COUNTED = Pattern.compile("^ ?[円人名件回年月日点個票部台枚%社校頁時分秒m㎡]");
  private static final Pattern MOMENT =
      Pattern.compile("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])[0-2][0-9][0-5][0-9]");

  private final FoldedText text;
  private final List<PersonalDataHint> hints = new ArrayList<>();

  private NumberKinds(FoldedText text) {
    this.text = text;
  }

  static List<PersonalDataHint> in(FoldedText text) {
    NumberKinds kinds = new NumberKinds(text);
    for (NumberRun run : NumberRun.in(text.digits())) {
      for (int group = 0; group < run.size(); ) {
        group = kinds.at(run, group);
      }
    }
    return kinds.hints;
  }

  /** Looks at a group and those after it; where to look on. */
  private int at(NumberRun run, int group) {
    int last = papers(run, group);
    if (last < 0) {
      last = phone(run, group);
    }
    if (last < 0) {
      last = individualNumber(run, group);
    }
    if (last < 0) {
      last = postalCode(run, group);
    }
    return Math.max(last, group) + 1;
  }

  /** 在留カード AB12345678CD, 旅券 TK1234567. */
  private int papers(NumberRun run, int group) {
    int letters = lettersBefore(run.text(), run.start(group));
    if (letters < 0) {
      return -1;
    }
    String lead = run.text().substring(letters, run.start(group)).replaceAll("[ -]", "");
    int card = run.reaching(group, 8);
    if (card >= 0 && lead.length() == 2) {
      int end = lettersAfter(run.text(), run.end(card));
      if (end > 0) {
        hints.add(text.hint(Kind.RESIDENCE_CARD, letters, end, true));
        return card;
      }
    }
    boolean said =
        PASSPORT_SAID.matcher(run.text().substring(Math.max(0, letters - 15), letters)).find();
    for (int digits : said ? new int[] {9, 8, 7, 6} : new int[] {7}) {
      int last = run.reaching(group, digits);
      if (last >= 0
          && !letter(run.text(), run.end(last))
          && (said || (lead.length() == 2 && !lead.equalsIgnoreCase("no")))) {
        hints.add(text.hint(Kind.PASSPORT, letters, run.end(last), said));
        return last;
      }
    }
    return -1;
  }

  /** Where one or two Latin letters begin that end just before a place; -1 for other words. */
  private static int lettersBefore(String text, int end) {
    int at = end;
    int letters = 0;
    int begin = -1;
    while (at > 0 && end - at < 6 && letters < 2) {
      char c = text.charAt(at - 1);
      if (letter(text, at - 1)) {
        letters++;
        begin = at - 1;
      } else if (c != ' ' && c != '-') {
        break;
      }
      at--;
    }
    return begin >= 0 && !letter(text, begin - 1) && !NumberRun.digit(text, begin - 1) ? begin : -1;
  }

  /** Where exactly two Latin letters end that follow a place; -1 for anything else. */
  private static int lettersAfter(String text, int start) {
    int letters = 0;
    for (int at = start; at < text.length() && at < start + 6; at++) {
      if (letter(text, at)) {
        letters++;
        if (letters == 2) {
          return letter(text, at + 1) || NumberRun.digit(text, at + 1) ? -1 : at + 1;
        }
      } else if (text.charAt(at) != ' ' && text.charAt(at) != '-') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean letter(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private int phone(NumberRun run, int group) {
    int start = run.start(group);
    if (start > 0 && run.before(group, 2).strip().endsWith("+")) {
      return abroad(run, group);
    }
    String lead = run.before(group, 12);
    boolean said = PHONE_SAID.matcher(lead).find();
    int mobile = run.reaching(group, 11);
    if (mobile >= 0 && mobile(run.digits(group, mobile))) {
      boolean plain = mobile - group < 4 && !OTHER_NUMBER.matcher(lead).find();
      return found(run, group, mobile, said || plain);
    }
    int fixed = run.reaching(group, 10);
    if (fixed >= 0 && fixed - group < 4 && fixed(run, group, fixed)) {
      return found(run, group, fixed, said || !OTHER_NUMBER.matcher(lead).find());
    }
    return said ? local(run, group) : -1;
  }

  private int found(NumberRun run, int first, int last, boolean certain) {
    int start = run.start(first);
    boolean opened = run.before(first, 1).equals("(") && run.after(first, 1).equals(")");
    hints.add(text.hint(Kind.PHONE, opened ? start - 1 : start, run.end(last), certain));
    return last;
  }

  /** +81 90 1234 5678 and other countries' numbers. */
  private int abroad(NumberRun run, int group) {
    int last = group;
    int digits = run.length(group);
    while (last + 1 < run.size()
        && digits + run.length(last + 1) <= 15
        && run.gap(last).indexOf('\n') < 0) {
      last++;
      digits += run.length(last);
    }
    if (digits < 9 || digits > 15) {
      return -1;
    }
    int start = run.text().lastIndexOf('+', run.start(group));
    hints.add(text.hint(Kind.PHONE, start, run.end(last), true));
    return last;
  }

  /** Without an area code, where the text says that it is a telephone number. */
  private int local(NumberRun run, int group) {
    for (int digits : new int[] {9, 8, 7, 6}) {
      int last = run.reaching(group, digits);
      if (last == group + 1
          && run.length(last) == 4
          && !COUNTED.matcher(run.after(last, 3)).find()) {
        return found(run, group, last, false);
      }
    }
    return -1;
  }

  /** 050, 060, 070, 080, 090 and 0800. */
  private static boolean mobile(String digits) {
    return digits.charAt(0) == '0' && digits.charAt(1) >= '5' && digits.charAt(2) == '0';
  }

  private static boolean fixed(NumberRun run, int first, int last) {
    String digits = run.digits(first, last);
    if (digits.charAt(0) != '0' || digits.charAt(1) == '0') {
      return false;
    }
    if (first == last) {
      return true;
    }
    int area = run.length(first);
    // Tokyo, Osaka and the 04 exchanges are the only areas of two digits: 01-2026-0401 is none.
    boolean known = area == 2 ? "346".indexOf(digits.charAt(1)) >= 0 : area >= 3 && area <= 6;
    return known && run.length(last) >= 3;
  }

  private int individualNumber(NumberRun run, int group) {
    int last = run.reaching(group, 12);
    if (last < 0 || last - group > 3) {
      return -1;
    }
    boolean fours = last == group + 2 && run.length(group) == 4 && run.length(group + 1) == 4;
    String digits = run.digits(group, last);
    boolean said = NUMBER_SAID.matcher(run.before(group, 15)).find();
    if (!said
        && ((last != group && !fours)
            || letter(run.text(), run.start(group) - 1)
            || COUNTED.matcher(run.after(last, 3)).find())) {
      return -1;
    }
    boolean certain = checks(digits) && (said || fours || !MOMENT.matcher(digits).matches());
    hints.add(text.hint(Kind.INDIVIDUAL_NUMBER, run.start(group), run.end(last), certain));
    return last;
  }

  /** The check digit of the order on individual numbers (平成26年総務省令第85号第5条). */
  private static boolean checks(String digits) {
    int sum = 0;
    for (int n = 1; n <= 11; n++) {
      sum += (digits.charAt(11 - n) - '0') * (n <= 6 ? n + 1 : n - 5);
    }
    int rest = sum % 11;
    return digits.charAt(11) - '0' == (rest <= 1 ? 0 : 11 - rest);
  }

  private int postalCode(NumberRun run, int group) {
    int last = run.reaching(group, 7);
    if (last < 0 || last - group > 1) {
      return -1;
    }
    boolean said = POST_SAID.matcher(run.before(group, 6)).find();
    boolean hyphened =
        last == group + 1
            && run.length(group) == 3
            && run.gap(group).equals("-")
            && (last + 1 == run.size() || !run.gap(last).equals("-"))
            && (group == 0 || !run.gap(group - 1).equals("-"));
    boolean place = PLACE_FOLLOWS.matcher(run.after(last, 12)).find();
    if (said
        ? last == group || run.length(group) == 3
        : hyphened && (place || !COUNTED.matcher(run.after(last, 3)).find())) {
      int start = run.start(group);
      int mark = run.before(group, 3).lastIndexOf('〒');
      int from = mark < 0 ? start : Math.max(0, start - 3) + mark;
      hints.add(text.hint(Kind.POSTAL_CODE, from, run.end(last), said || place));
      return last;
    }
    return -1;
  }
}
