package org.kakehashi.intake.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.intake.PersonalDataHint.Kind;

/** Mail addresses, also those that hide their sign: taro(at)example.jp, taro アットマーク example.jp. */
final class MailAddresses {
  private static final Pattern SIGN =
      Pattern.compile(
          " ?@ ?| ?[(\\[{<] ?(?i:at|@|アット(?:マーク)?) ?[)\\]}>] ?| ?アット(?:マーク)? ?| (?i:at) |★|☆");
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_HOST = 253;

  private MailAddresses() {}

  static List<PersonalDataHint> in(FoldedText text) {
    List<PersonalDataHint> hints = new ArrayList<>();
    String words = text.words();
    Matcher sign = SIGN.matcher(words);
    while (sign.find()) {
      int start = sign.start();
      while (start > 0 && sign.start() - start < LONGEST_NAME && name(words.charAt(start - 1))) {
        start--;
      }
      int end = sign.end();
      while (end < words.length() && end - sign.end() < LONGEST_HOST && host(words.charAt(end))) {
        end++;
      }
      while (end > sign.end() && ".-".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      String host = words.substring(sign.end(), end);
      boolean plain = sign.group().strip().equals("@");
      boolean dotted = host.indexOf('.') > 0 && endsInLetters(host);
      if (start < sign.start() && (dotted || (plain && host.length() >= 2))) {
        boolean bare = sign.group().strip().equalsIgnoreCase("at") || "★☆".contains(sign.group());
        hints.add(text.hint(Kind.MAIL, start, end, dotted && !bare));
      }
    }
    return hints;
  }

  private static boolean endsInLetters(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    return last.length() >= 2 && last.chars().allMatch(Character::isLetter);
  }

  private static boolean name(char c) {
    return host(c) || "_%+'/=".indexOf(c) >= 0;
  }

  private static boolean host(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-';
  }
}
