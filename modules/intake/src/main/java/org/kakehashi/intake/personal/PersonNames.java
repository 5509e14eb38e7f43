package org.kakehashi.intake.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.intake.PersonalDataHint.Kind;
import org.kakehashi.intake.personal.Morphemes.Morpheme;

/**
 * Names of persons: a surname with a given name, or a name with さん, 氏, 様 or a post. Only ever a
 * hint: a dictionary knows neither all names nor who is meant.
 */
final class PersonNames {
  private static final Pattern ADDRESSED =
      Pattern.compile("^ ?(?:さん|さま|様(?![々子式])|氏(?![名族])|くん|君|ちゃん|殿|先生)");
  private static final Pattern POST =
      Pattern.compile(
          "^ ?(?:課長|部長|係長|局長|室長|次長|所長|署長|主任|補佐|班長|主査|係員|専門官|審査官|統括|職員|相談員|支援員|担当|講師|教授)");
  private static final String CAPITALISED = "[\\p{Lu}&&\\p{IsLatin}][\\p{IsLatin}'.-]{0,20}";
  private static final Pattern LATIN =
      Pattern.compile(
          "(?<!\\p{IsLatin})(?:(?:Mr|Ms|Mrs|Dr)\\.? ?"
              + CAPITALISED
              + "(?: "
              + CAPITALISED
              + "){0,3}|"
              + CAPITALISED
              + "(?: "
              + CAPITALISED
              + "){0,4}(?= ?(?:さん|さま|様|氏(?!名))))");

  /** Surnames of one character that dictionaries take for something else. */
  private static final String SHORT_SURNAMES = "王李張劉陳楊黄趙呉周徐孫朱馬胡林郭何羅鄭梁金朴崔姜尹許范阮黎東西南北原谷関岡堤辻沖泉";

  private static final Pattern INTRODUCED = Pattern.compile("(?:担当者?|講師|責任者|窓口)[はのが: ]{0,2}$");

  private static final Pattern POST_NAME =
      Pattern.compile("[ァ-ヶー]{0,12}(?:ター|カー|ダー|ナー|ジャー|サー|ラー|バー|ザー|スタッフ|ボランティア|パート|アルバイト)$");

  private final FoldedText text;
  private final String words;
  private final List<Morpheme> cut;
  private final List<PersonalDataHint> hints = new ArrayList<>();

  private PersonNames(FoldedText text, List<Morpheme> cut) {
    this.text = text;
    this.words = text.words();
    this.cut = cut;
  }

  static List<PersonalDataHint> in(FoldedText text, Morphemes morphemes) {
    PersonNames names = new PersonNames(text, morphemes.of(text.words()));
    for (int at = 0; at < names.cut.size(); ) {
      at = names.at(at);
    }
    Matcher latin = LATIN.matcher(names.words);
    while (latin.find()) {
      names.found(latin.start(), latin.end());
    }
    return names.hints;
  }

  /** Looks at a word and those after it; where to look on. */
  private int at(int place) {
    Morpheme word = cut.get(place);
    if (katakana(word.word())) {
      return foreign(place);
    }
    if (word.surname()) {
      return surname(place);
    }
    boolean named =
        word.properName()
            || (!word.known() && word.noun() && han(word.word()))
            || (text.hasNameVariant() && han(word.word()) && first(place))
            || (word.word().length() == 1 && SHORT_SURNAMES.contains(word.word()) && first(place));
    if (named && follows(ADDRESSED, word.end())) {
      found(word.start(), word.end());
    } else if (word.person() && follows(POST, word.end())) {
      found(word.start(), word.end());
    }
    return place + 1;
  }

  private int surname(int place) {
    Morpheme surname = cut.get(place);
    int next = place + 1;
    if (next < cut.size() && cut.get(next).word().isBlank() && cut.get(next).word().length() == 1) {
      next++;
    }
    if (next < cut.size() && cut.get(next).givenName()) {
      found(surname.start(), cut.get(next).end());
      return next + 1;
    }
    if (follows(ADDRESSED, surname.end()) || follows(POST, surname.end())) {
      found(surname.start(), surname.end());
      return place + 1;
    }
    // A given name that the dictionary does not have comes in pieces: 高橋崎子さん.
    int end = next;
    while (end < cut.size() && end < next + 3 && han(cut.get(end).word())) {
      end++;
      int last = cut.get(end - 1).end();
      if (last - surname.start() <= 8
          && (follows(ADDRESSED, last) || (text.hasNameVariant() && !hanAt(last)))) {
        found(surname.start(), last);
        return end;
      }
    }
    int before = Math.max(0, surname.start() - 6);
    if (text.hasNameVariant()
        || INTRODUCED.matcher(words.substring(before, surname.start())).find()) {
      found(surname.start(), surname.end());
    }
    return place + 1;
  }

  /** グエン・ヴァン・アン, マリアさん. */
  private int foreign(int place) {
    int parts = 0;
    boolean joined = false;
    boolean strange = true;
    int end = place;
    int start = cut.get(place).start();
    int at = place;
    while (at < cut.size() && katakana(cut.get(at).word())) {
      parts++;
      Morpheme part = cut.get(at);
      strange &= !part.known() || part.person();
      end = part.end();
      at++;
      if (at + 1 < cut.size()
          && "・=  -".contains(cut.get(at).word())
          && katakana(cut.get(at + 1).word())) {
        joined = true;
        at++;
      }
    }
    boolean addressed = follows(ADDRESSED, end);
    boolean post = POST_NAME.matcher(words.substring(start, end)).matches();
    Morpheme last = cut.get(at - 1);
    if ((joined && (addressed || (strange && parts > 1)))
        || (addressed && !post && (strange || !last.known() || last.properName()))) {
      found(start, end);
    }
    return at;
  }

  private void found(int start, int end) {
    hints.add(text.hint(Kind.NAME, start, end, false));
  }

  private boolean follows(Pattern what, int end) {
    return what.matcher(words).region(end, Math.min(words.length(), end + 6)).find();
  }

  private boolean first(int place) {
    return place == 0 || !han(cut.get(place - 1).word());
  }

  private boolean hanAt(int at) {
    return at < words.length() && Character.isIdeographic(words.codePointAt(at));
  }

  private static boolean katakana(String word) {
    return word.chars().allMatch(c -> (c >= 0x30A1 && c <= 0x30FA) || c == 'ー');
  }

  private static boolean han(String word) {
    return word.codePoints().allMatch(c -> Character.isIdeographic(c) || c == '々' || c == 'ヶ');
  }
}
