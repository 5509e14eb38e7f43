package org.kakehashi.intake.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.intake.PersonalDataHint.Kind;

/** Dates that the text calls somebody's birth, in both calendars; other dates are nobody's. */
final class BirthDates {
  private static final String YEAR =
      "(?:(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr]) ?(?:元|[0-9十]{1,4})"
          + "|(?:19|20)[0-9]{2})(?: ?\\([^()\\n]{1,8}\\))?";
  private static final String TWO = "[0-9十]{1,3}";
  private static final Pattern DATE =
      Pattern.compile(
          YEAR
              + " ?[年./-] ?(?:\\([^()\\n]{1,8}\\))? ?"
              + TWO
              + " ?[月./-] ?"
              + TWO
              + " ?日?"
              + "|(?<![0-9])(?:19|20)[0-9]{6}(?![0-9])"
              + "|(?<![0-9])[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2}(?![0-9])"
              + "|(?<![0-9])[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)[0-9]{2}(?![0-9])");
  private static final Pattern YEAR_ONLY =
      Pattern.compile(YEAR + " ?年(?: ?" + TWO + " ?月)?(?= ?(?:生まれ|生れ|うまれ|誕生))");
  private static final Pattern DAY_ONLY =
      Pattern.compile("(?:誕生日|生年月日)[はが: ]{0,3}(" + TWO + " ?[月./] ?" + TWO + " ?日?)(?![./年])");
  private static final Pattern BIRTH_BEFORE =
      Pattern.compile("生年月日|誕生日|生まれ|生れ|出生|誕生|(?i:birth|born|d\\.?o\\.?b)");
  private static final Pattern BIRTH_AFTER =
      Pattern.compile("^[ ()に、,]{0,2}(?:生まれ|生れ|うまれ|出生|誕生|(?i:born)|生(?![活徒命産体存じきか涯物]))");
  private static final int NEAR = 14;

  private BirthDates() {}

  static List<PersonalDataHint> in(FoldedText text) {
    String words = text.digits();
    List<PersonalDataHint> hints = new ArrayList<>();
    Matcher date = DATE.matcher(words);
    while (date.find()) {
      String before = words.substring(Math.max(0, date.start() - NEAR), date.start());
      String after = words.substring(date.end(), Math.min(words.length(), date.end() + NEAR));
      if (BIRTH_AFTER.matcher(after).find() || BIRTH_BEFORE.matcher(before).find()) {
        hints.add(text.hint(Kind.BIRTH_DATE, date.start(), date.end(), true));
      }
    }
    Matcher year = YEAR_ONLY.matcher(words);
    while (year.find()) {
      hints.add(text.hint(Kind.BIRTH_DATE, year.start(), year.end(), false));
    }
    Matcher day = DAY_ONLY.matcher(words);
    while (day.find()) {
      hints.add(text.hint(Kind.BIRTH_DATE, day.start(1), day.end(1), false));
    }
    return hints;
  }
}
