package org.kakehashi.bench.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts that nobody writes by accident, and what a page looks like that fell for one. */
final class NaughtyStrings {
  private static final int LONG = 100_000;
  private static final String FACTORS = "7919*7927";
  private static final String PRODUCT = "62773913";

  /** What an element or attribute is called that only these texts bring. */
  private static final String MARK = "kkwalk";

  private static final List<String> MARKUP =
      List.of(
          "<script>" + MARK + "(1)</script>",
          "\"><img src=" + MARK + " onerror=" + MARK + "(2)>",
          "' onmouseover='" + MARK + "(3)",
          "\" autofocus onfocus=\"" + MARK + "(4)",
          "</textarea><" + MARK + ">",
          "</title><" + MARK + ">",
          "<!--" + MARK + "-->",
          "]]><" + MARK + ">",
          "javascript:" + MARK + "(5)",
          "data:text/html,<script>" + MARK + "(6)</script>",
          "&lt;" + MARK + "&gt;&#60;" + MARK + "&#62;",
          "\\u003c" + MARK + "\\u003e");

  private static final List<String> CODE =
      List.of(
          "${" + FACTORS + "}",
          "#{" + FACTORS + "}",
          "{{" + FACTORS + "}}",
          "<%= " + FACTORS + " %>",
          "${jndi:ldap://127.0.0.1:1/" + MARK + "}",
          "' OR '1'='1",
          "'; DROP TABLE surveys.survey; --",
          "\" OR \"\"=\"",
          "1); SELECT pg_sleep(15); --",
          "%' ESCAPE '!",
          "_%\\_\\%",
          "=1+1",
          "+1+1",
          "@SUM(A1)",
          "-1+1|' /C calc'!A0",
          "../../../../etc/passwd",
          "..\\..\\windows\\win.ini",
          "$(id)",
          "`id`",
          "%00",
          "%s%n%d",
          "{0}{1}",
          "'");

  private static final List<String> LETTERS =
      List.of(
          "",
          " ",
          "　　　",
          "\t",
          "\0",
          "前\0後",
          "\u0007\u001B[31m",
          "一行目\r\n二行目",
          "X: y\r\nSet-Cookie: " + MARK + "=1",
          "前\u2028後\u2029",
          "\u202E逆さ\u202C",
          "\u200B\u200D\uFEFF",
          "が\u3099\u3099\u0301\u0301\u0301",
          "👨\u200D👩\u200D👧\u200D👦🇯🇵",
          "𠮷野家𩸽",
          "\uFFFE\uFFFF",
          "㌔㍍①㈱ﾊﾝｶｸ",
          "İıſK",
          "ＡＢＣ１２３");

  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "2147483648",
          "9223372036854775808",
          "99999999999999999999999999999999",
          "1e999999",
          "NaN",
          "0x10",
          "１２３",
          "٣",
          "1,000",
          "令和0年",
          "令和999999999年1月1日",
          "平成31年5月1日",
          "2026-02-30",
          "0000-00-00",
          "9999999-12-31",
          "-0001-01-01",
          "FY99999",
          "null",
          "undefined",
          "true",
          "new",
          "00000000-0000-0000-0000-000000000000");

  private NaughtyStrings() {}

  static List<String> all() {
    List<String> all = new ArrayList<>(MARKUP);
    all.addAll(CODE);
    all.addAll(LETTERS);
    all.addAll(NUMBERS);
    all.add("長".repeat(LONG));
    all.add("a".repeat(LONG));
    all.add("\u0301".repeat(5_000));
    all.add("'".repeat(LONG));
    return all;
  }

  /** Some of them, for places where one stands for many. */
  static List<String> some() {
    return List.of(
        MARKUP.get(0), MARKUP.get(1), MARKUP.get(2), CODE.get(0), "前\0後", "", "9".repeat(40));
  }

  /** How a page betrays that a text became part of it, or nothing. */
  static Optional<String> fellFor(Answer answer, String sent) {
    if (!answer.isPage()) {
      return Optional.empty();
    }
    if (answer.text().contains(PRODUCT)) {
      return Optional.of("計算された");
    }
    Document page = Jsoup.parse(answer.text());
    for (Element element : page.getAllElements()) {
      if (element.normalName().equals(MARK) || isOurs(element)) {
        return Optional.of("要素になった: " + element.cssSelector());
      }
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("on")) {
          return Optional.of("属性になった: " + attribute);
        }
      }
    }
    boolean raw = sent.contains("<") && sent.contains(MARK) && answer.text().contains(sent);
    return raw ? Optional.of("そのまま返された") : Optional.empty();
  }

  private static boolean isOurs(Element element) {
    boolean script = element.normalName().equals("script") && element.attr("src").isEmpty();
    boolean link =
        (element.attr("href") + element.attr("action")).matches("(?i)\\s*(javascript|data):.*");
    return script || link || element.attr("src").contains(MARK);
  }

  /** For the list: short, and with what can't be seen made visible. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(40)
        .forEach(
            point -> {
              boolean plain = point >= ' ' && Character.isDefined(point) && !isHidden(point);
              shown.append(plain ? Character.toString(point) : "\\u%04X".formatted(point));
            });
    return "「" + shown + (text.length() > 40 ? "…（" + text.length() + "字）" : "") + "」";
  }

  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.NON_SPACING_MARK
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
