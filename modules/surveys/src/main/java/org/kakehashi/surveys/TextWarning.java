package org.kakehashi.surveys;

/**
 * Something in a verbatim text that looks wrong. It is listed, never corrected by the program.
 *
 * @param found the characters in question with a little of what surrounds them
 * @param offset where it begins in the text, in characters from 0
 */
public record TextWarning(Kind kind, String found, int offset) {

  /** What looks wrong; {@link #label()} says it in Japanese. */
  public enum Kind {
    HANGUL("日本語の文中にハングルがあります。"),
    DOUBLED_PARTICLE("「を」が重なっています。"),
    WAVE_DASH("波ダッシュ（U+301C）又は全角チルダ（U+FF5E）があります。機械可読データでは「から」に置き換えます。"),
    HALF_WIDTH_BRACKETS("半角の括弧があります。"),
    HALF_WIDTH_KANA("半角カタカナがあります。"),
    MACHINE_DEPENDENT("機種依存文字があります。"),
    NOT_JIS("JIS X 0213にない文字があります。"),
    CONTROL_CHARACTER("制御文字又は見えない文字があります。"),
    OUTER_SPACE("文の前後に空白があります。"),
    PERSONAL_DATA("電話番号又はメールアドレスと思われる記載があります。");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** One Japanese sentence. */
    public String label() {
      return label;
    }
  }
}
