package org.kakehashi.bench.walks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CSV or JSON file as editors, programs and accidents leave it. */
final class OddTexts {
  private static final int MANY = 1_000_000;
  private static final int DEEP = 100_000;
  private static final int CELL = 2 * 1024 * 1024;
  private static final String BOM = "\uFEFF";
  private static final byte[] LONE_SURROGATE = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};

  private final String name;
  private final String text;
  private final List<OddFile> odd = new ArrayList<>();

  private OddTexts(String name, String text) {
    this.name = name;
    this.text = text;
  }

  static List<OddFile> csv(String text) {
    OddTexts texts = new OddTexts("odd.csv", text);
    texts.encodings();
    texts.cells();
    return texts.odd;
  }

  static List<OddFile> json(String text) {
    OddTexts texts = new OddTexts("odd.json", text);
    texts.encodings();
    texts.members();
    return texts.odd;
  }

  private void add(String oddity, String content) {
    add(oddity, content.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String oddity, byte[] content) {
    odd.add(new OddFile(name, oddity, content));
  }

  private void encodings() {
    add("BOM付き", BOM + text);
    add("BOMが二つ", BOM + BOM + text);
    add("UTF-16LE", (BOM + text).getBytes(StandardCharsets.UTF_16LE));
    add("UTF-16BE", (BOM + text).getBytes(StandardCharsets.UTF_16BE));
    add("BOMのないUTF-16", text.getBytes(StandardCharsets.UTF_16LE));
    add("UTF-32", text.getBytes(Charset.forName("UTF-32")));
    add("Shift_JIS", text.getBytes(Charset.forName("windows-31j")));
    add("EUC-JP", text.getBytes(Charset.forName("EUC-JP")));
    add("UTF-7のBOM", "+/v8-" + text);
    add("NULで終わる", text + "\0");
    add("NULが途中に", middle("\0".getBytes(StandardCharsets.UTF_8)));
    add("孤立したサロゲート", middle(LONE_SURROGATE));
    add("UTF-8でないバイト", middle(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xC0}));
    add("方向を変える文字", text.replace("点検", "\u202E点検\u2066"));
    add("行の区切りがCR", text.replace("\r\n", "\r"));
    add("行の区切りがU+2028", text.replace("\r\n", "\u2028"));
    add("空白だけ", " \r\n".repeat(100));
  }

  private byte[] middle(byte[] inserted) {
    int half = text.length() / 2;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.substring(0, half).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(inserted);
    bytes.writeBytes(text.substring(half).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private void cells() {
    add("閉じない引用符", text + "\"" + text);
    add("引用符だけ", "\"".repeat(1001));
    add("2MBのセル", text + "A9,\"" + "あ".repeat(CELL / 3) + "\"\r\n");
    add("一行に百万列", text + ",".repeat(MANY) + "\r\n");
    add("見出しが百万列", ",".repeat(MANY) + "\r\n" + text);
    add("三十万行", text + "A9,1,1,,\r\n".repeat(300_000));
    add("区切りだけの行", text + ",,,,\r\n".repeat(1000));
    add("見出しが二度", text.lines().findFirst().orElse("") + "\r\n" + text);
    add("式", text + "=1+1,@SUM(A1),+1,-1\r\n");
    add("タブ区切り", text.replace(',', '\t'));
    add("セミコロン区切り", text.replace(',', ';'));
  }

  private void members() {
    add("深い入れ子", "[".repeat(DEEP) + "]".repeat(DEEP));
    add("深いオブジェクト", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
    add("巨大な数", inserted("\"_n\": 1e999999,"));
    add("長い数", inserted("\"_n\": " + "9".repeat(MANY) + ","));
    add("年度が巨大", text.replaceAll("\"fiscal_year\": *\\d+", "\"fiscal_year\": 99999999999"));
    add("同じ名が二度", inserted("\"title\": \"一\", \"title\": \"二\","));
    add("数でない値", inserted("\"_n\": NaN,"));
    add("2MBの文字列", inserted("\"_t\": \"" + "あ".repeat(CELL / 3) + "\","));
    add("百万個の配列", inserted("\"_a\": [" + "1,".repeat(MANY) + "1],"));
    add("孤立したサロゲートの書き方", text.replace("点検", "\\ud800"));
    add("NULの書き方", text.replace("点検", "\\u0000"));
    add("後ろに余分", text + "}");
    add("二つ続き", text + text);
    add("配列だけ", "[]");
    add("nullだけ", "null");
    add("空のオブジェクト", "{}");
    add("全てnull", text.replaceAll(": *\"[^\"]*\"", ": null"));
    add("全て配列", text.replaceAll(": *\"[^\"]*\"", ": []"));
    add("全て数", text.replaceAll(": *\"[^\"]*\"", ": -1"));
  }

  private String inserted(String member) {
    return text.replaceFirst("\\{", java.util.regex.Matcher.quoteReplacement("{" + member));
  }
}
