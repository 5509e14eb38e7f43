package org.kakehashi.intake.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.intake.PersonalDataFinder;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.intake.PersonalDataHint.Kind;

@DisplayName("個人情報と思われる記載は、書き方によらず見つける")
class PersonalDataFinderTest {
  private static final PersonalDataFinder FINDER = TestPersonalDataFinder.finder();

  private static List<String> found(String text) {
    return FINDER.find(text).stream()
        .map(hint -> hint.kind() + (hint.certain() ? " " : "? ") + hint.in(text))
        .toList();
  }

  private static Set<Kind> kinds(String text) {
    return FINDER.find(text).stream().map(PersonalDataHint::kind).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @DisplayName("電話番号：全角・半角、空白、括弧、ハイフンの種類、漢数字、国番号")
  @CsvSource(
      delimiter = '|',
      value = {
        "電話は０９０－１２３４－５６７８です|０９０－１２３４－５６７８",
        "03-1234-5678へ|03-1234-5678",
        "090 1234 5678|090 1234 5678",
        "09012345678|09012345678",
        "連絡は(03)1234-5678まで|(03)1234-5678",
        "連絡は（０３）１２３４－５６７８まで|（０３）１２３４－５６７８",
        "03(1234)5678|03(1234)5678",
        "090‐1234‐5678|090‐1234‐5678",
        "090−1234−5678|090−1234−5678",
        "090–1234—5678|090–1234—5678",
        "０９０ー１２３４ー５６７８|０９０ー１２３４ー５６７８",
        "090-1234ｰ5678|090-1234ｰ5678",
        "080　1234　5678|080　1234　5678",
        "070.1234.5678|070.1234.5678",
        "０ ９ ０ １ ２ ３ ４ ５ ６ ７ ８|０ ９ ０ １ ２ ３ ４ ５ ６ ７ ８",
        "〇九〇－一二三四－五六七八まで|〇九〇－一二三四－五六七八",
        "〇三の一二三四の五六七八|〇三の一二三四の五六七八",
        "+81-90-1234-5678|+81-90-1234-5678",
        "＋８１ ９０ １２３４ ５６７８|＋８１ ９０ １２３４ ５６７８",
        "+81(0)90-1234-5678|+81(0)90-1234-5678",
        "+84 912 345 678|+84 912 345 678",
        "0312345678|0312345678",
        "0422-12-3456|0422-12-3456",
        "04992-2-1234|04992-2-1234",
        "0120-123-456|0120-123-456",
        "090,1234,5678|090,1234,5678",
        "090➖1234➖5678|090➖1234➖5678",
        "090-\u200B1234-5678|090-\u200B1234-5678"
      })
  void telephoneNumbers(String text, String passage) {
    assertTrue(
        FINDER.find(text).stream()
            .anyMatch(hint -> hint.kind() == Kind.PHONE && hint.in(text).equals(passage)),
        text + ": " + found(text));
  }

  @Test
  @DisplayName("電話番号：市外局番のない番号は、電話と書いてあるときだけ指摘する")
  void numbersWithoutAnAreaCode() {
    assertEquals(List.of("PHONE? 3580-4111"), found("電話 3580-4111 へ"));
    assertEquals(List.of(), found("対象は3580-4111の範囲"));
  }

  @ParameterizedTest
  @DisplayName("メールアドレス：全角、@の言い換え")
  @CsvSource(
      delimiter = '|',
      value = {
        "taro＠example.jp|taro＠example.jp",
        "連絡先：taro.yamada@mail.example.co.jpまで|taro.yamada@mail.example.co.jp",
        "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ|ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ",
        "taro @ example.jp|taro @ example.jp",
        "taro at example.jp|taro at example.jp",
        "taro(at)example.jp|taro(at)example.jp",
        "taro[at]example.jp|taro[at]example.jp",
        "taro（アット）example.jp|taro（アット）example.jp",
        "taroアットマークexample.jp|taroアットマークexample.jp",
        "taro☆example.jp|taro☆example.jp"
      })
  void mailAddresses(String text, String passage) {
    assertTrue(
        FINDER.find(text).stream()
            .anyMatch(hint -> hint.kind() == Kind.MAIL && hint.in(text).equals(passage)),
        text + ": " + found(text));
  }

  @ParameterizedTest
  @DisplayName("郵便番号と住所：丁目・番地・号、漢数字、都道府県のない住所")
  @CsvSource(
      delimiter = '|',
      value = {
        "〒231-0023 横浜市中区山下町1-2-3|横浜市中区山下町1-2-3",
        "神奈川県横浜市中区山下町１－２－３|神奈川県横浜市中区山下町１－２－３",
        "住所は東京都港区芝公園四丁目二番八号です|東京都港区芝公園四丁目二番八号",
        "千代田区霞が関1丁目1番1号|千代田区霞が関1丁目1番1号",
        "さいたま市大宮区桜木町1-7-5に住む|さいたま市大宮区桜木町1-7-5",
        "大字中里123番地の4、山形県最上郡金山町大字金山324番地の1|山形県最上郡金山町大字金山324番地の1",
        "京都府京都市下京区東塩小路町901番地|京都府京都市下京区東塩小路町901番地",
        "東京都港区　芝公園　4-2-8|東京都港区　芝公園　4-2-8",
        "横浜市中区山下町 1-2-3|横浜市中区山下町 1-2-3",
        "札幌市中央区北3条西6丁目1-1|西6丁目1-1"
      })
  void postalAddresses(String text, String passage) {
    assertTrue(
        FINDER.find(text).stream()
            .anyMatch(hint -> hint.kind() == Kind.ADDRESS && hint.in(text).endsWith(passage)),
        text + ": " + found(text));
  }

  @ParameterizedTest
  @DisplayName("在留カード番号と旅券番号：英字と数字の幅、間の空白")
  @CsvSource(
      delimiter = '|',
      value = {
        "在留カード番号AB12345678CDの方|RESIDENCE_CARD AB12345678CD",
        "ＡＢ１２３４５６７８ＣＤ|RESIDENCE_CARD ＡＢ１２３４５６７８ＣＤ",
        "AB 1234 5678 CD|RESIDENCE_CARD AB 1234 5678 CD",
        "ab-12345678-cd|RESIDENCE_CARD ab-12345678-cd",
        "A B 12345678 C D|RESIDENCE_CARD A B 12345678 C D",
        "旅券番号TK1234567の方|PASSPORT TK1234567",
        "パスポート ＴＫ １２３４５６７|PASSPORT ＴＫ １２３４５６７",
        "旅券はC1234567です|PASSPORT C1234567",
        "TK1234567の方|PASSPORT? TK1234567"
      })
  void cardsAndPassports(String text, String said) {
    assertEquals(List.of(said), found(text));
  }

  @Test
  @DisplayName("マイナンバー：検査用数字が合えば確か、合わなければ可能性")
  void individualNumbers() {
    assertEquals(List.of("INDIVIDUAL_NUMBER? 1234 5678 9012"), found("マイナンバーは1234 5678 9012"));
    assertEquals(List.of("INDIVIDUAL_NUMBER 1234 5678 9018"), found("マイナンバーは1234 5678 9018"));
    assertEquals(List.of("INDIVIDUAL_NUMBER １２３４５６７８９０１８"), found("個人番号 １２３４５６７８９０１８"));
    assertEquals(List.of("INDIVIDUAL_NUMBER 1234-5678-9018"), found("1234-5678-9018"));
    assertEquals(List.of(), found("予算は123456789018円"));
  }

  @ParameterizedTest
  @DisplayName("生年月日：和暦と西暦、略記、漢数字")
  @ValueSource(
      strings = {
        "昭和60年5月3日生まれの者",
        "昭和６０年５月３日生",
        "S60.5.3生",
        "生年月日：S60.5.3",
        "昭60.5.3生まれ",
        "平成元年一月八日生まれ",
        "昭和六十年五月三日生まれ",
        "1985/5/3（誕生日）",
        "生年月日は1985年5月3日",
        "1985-05-03生まれ",
        "昭和60年（1985年）5月3日生まれ",
        "㍼60年5月3日生",
        "生年月日 19850503",
        "born 3/5/1985",
        "誕生日は5月3日",
        "昭和60年生まれの母"
      })
  void datesOfBirth(String text) {
    assertEquals(Set.of(Kind.BIRTH_DATE), kinds(text), text);
  }

  @ParameterizedTest
  @DisplayName("生年月日でない日付は指摘しない")
  @ValueSource(
      strings = {
        "令和7年4月1日に生活相談会を開いた",
        "2025/5/3の研修",
        "令和8年2月25日生徒向けの説明会",
        "平成31年4月1日施行",
        "R7.10.1から始めた"
      })
  void otherDates(String text) {
    assertEquals(List.of(), found(text));
  }

  @ParameterizedTest
  @DisplayName("氏名は可能性として示す：敬称、役職、異体字、外国人の氏名")
  @CsvSource(
      delimiter = '|',
      value = {
        "山田太郎さんの対応がよかった|山田太郎",
        "グエン・ヴァン・アンさんの相談|グエン・ヴァン・アン",
        "担当 東京局の鈴木課長に感謝|鈴木",
        "佐藤氏の講義|佐藤",
        "髙橋﨑子さんに聞いた|髙橋﨑子",
        "𠮷野さんが|𠮷野",
        "渡邉様|渡邉",
        "鈴木 花子|鈴木 花子",
        "田中一郎の件|田中一郎",
        "マリアさんの話|マリア",
        "ｸﾞｴﾝさんの相談|ｸﾞｴﾝ",
        "Nguyen Van Anさんの相談|Nguyen Van An",
        "王さんと李さん|王",
        "阮さんの家族|阮",
        "東さんが|東",
        "邉\uDB40\uDD00さんが|邉",
        "担当は渡辺|渡辺",
        "サントスさんの話|サントス",
        "Nguyễn Văn Anさん|Nguyễn Văn An",
        "五十嵐　太郎|五十嵐　太郎"
      })
  void names(String text, String name) {
    assertTrue(
        FINDER.find(text).stream()
            .anyMatch(
                hint ->
                    hint.kind() == Kind.NAME && !hint.certain() && hint.in(text).contains(name)),
        text + ": " + found(text));
  }

  @ParameterizedTest
  @DisplayName("普通の記述は個人情報と断定せず、指摘もほとんどしない")
  @ValueSource(
      strings = {
        "事例研究会を続けてほしい",
        "オンライン形式を希望します。",
        "皆さんの意見を聞けて参考になりました。",
        "お客様や利用者さん、業者さんへの対応が難しい。",
        "ボランティアさんやコーディネーターさんの協力が必要",
        "令和7年度は120件、令和8年度は0.5倍の60件でした。",
        "3～4人の班で90分、10:30から12:00までがよい。",
        "2024-2025年の1-2月に2,000円程度で実施",
        "市役所の1-2か所で開催してほしい",
        "港区の2-3か所の施設で開催",
        "費用は1,234,567円、参加者は1234567人",
        "JIS X 0213やISO9001:2015、第3-2-1号議案について",
        "資料1-2-3と別紙2-1を見てください",
        "一番良かったのは二番目の事例です。",
        "日本で一番、地域で一番役に立つ。",
        "10月3日（金）13:00～16:30、会場は横浜市内でお願いします。",
        "ベトナム・ネパール・ミャンマーの方が増えた",
        "インターネット・メールでの周知を希望",
        "東京局と大阪局の連携を強めてほしい。",
        "特になし",
        "石川県や福島県の職員、千葉の担当者との意見交換",
        "新宿区役所3-4階、第3-4回の会議",
        "看護師さん、大家さん、お母さん、外国人さん、ドライバーさんとの関係",
        "日本語の先生や行政書士の先生を講師に",
        "対面とWebの併用（ハイブリッド）を希望。TeamsかZoomがよい。",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "5段階で4、理由は3-2のとおり",
        "在留資格「特定技能」の相談が2025年に1,500件を超えた。",
        "夜間（18時以降）又は土日の開催を検討してほしい。",
        "行政書士や社会福祉士など他職種との連携方法を学びたい。"
      })
  void plainSentences(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  @DisplayName("回答者の記述の検査（B01～B14）：個人情報のある全ての回答を指摘し、ほかは指摘しない")
  void theClerksOwnSheet() {
    List<String> personal =
        List.of(
            "電話は０９０－１２３４－５６７８です",
            "03-1234-5678へ",
            "090 1234 5678",
            "09012345678",
            "〒231-0023 横浜市中区山下町1-2-3",
            "在留カード番号AB12345678CDの方",
            "山田太郎さんの対応がよかった",
            "昭和60年5月3日生まれの者",
            "マイナンバーは1234 5678 9012",
            "旅券番号TK1234567の方",
            "グエン・ヴァン・アンさんの相談",
            "taro＠example.jp",
            "担当 東京局の鈴木課長に感謝");
    assertEquals(List.of(), personal.stream().filter(text -> FINDER.find(text).isEmpty()).toList());
    assertEquals(List.of(), found("事例研究会を続けてほしい"));
  }

  @Test
  @DisplayName("二つ以上あれば全て示し、元の文の位置で示す")
  void allOfThemAtTheirPlaces() {
    assertEquals(
        List.of("NAME? 髙橋", "PHONE ０９０－１２３４－５６７８", "MAIL a@example.jp"),
        found("髙橋さん（０９０－１２３４－５６７８、a@example.jp）"));
  }

  @Test
  @DisplayName("長い文でも時間がかかりすぎない")
  void timeGrowsWithTheLengthOnly() {
    List<String> pieces =
        List.of(
            "0", "0-", "090-", "1 ", "a", "a.", "@", "a@", " at ", "市", "市1-", "住所は", "生", "昭和60年",
            "昭和60年5月", "ア", "ア・", "髙", "田", "山田", "さん", "A", "AB1", "〒", "(", "\u3099", "一", "十番");
    List<String> long4000 = new ArrayList<>();
    for (String piece : pieces) {
      long4000.add(piece.repeat(4_000 / piece.length()));
    }
    FINDER.find("山田太郎さん");
    for (String text : long4000) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(2), () -> FINDER.find(text), () -> text.substring(0, 12));
    }
  }
}
