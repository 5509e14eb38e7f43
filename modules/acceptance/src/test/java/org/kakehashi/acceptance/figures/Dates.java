package org.kakehashi.acceptance.figures;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How the codes that data have for dates read on paper, worked out here once more. */
final class Dates {
  private static final int BEFORE_REIWA = 2018;

  private Dates() {}

  /** R8.2.25, R8.3, 令和7年度, R8.4.1～R8.6.30. */
  static String shortForm(String code) {
    if (code.startsWith("FY")) {
      return fiscalYear(Integer.parseInt(code.substring(2)));
    }
    return Arrays.stream(code.split("/"))
        .map(
            date -> {
              String[] parts = date.split("-");
              StringBuilder words = new StringBuilder("R").append(reiwa(parts[0]));
              for (int part = 1; part < parts.length; part++) {
                words.append('.').append(Integer.parseInt(parts[part]));
              }
              return words.toString();
            })
        .collect(Collectors.joining("～"));
  }

  /** 令和8年（2026年）2月25日, 令和8年（2026年）3月, 令和7年度（2025年度）. */
  static String inWords(String code) {
    if (code.startsWith("FY")) {
      return fiscalYear(Integer.parseInt(code.substring(2))) + "（" + code.substring(2) + "年度）";
    }
    String[] parts = code.split("-");
    return "令和"
        + reiwa(parts[0])
        + "年（"
        + parts[0]
        + "年）"
        + Integer.parseInt(parts[1])
        + "月"
        + (parts.length > 2 ? Integer.parseInt(parts[2]) + "日" : "");
  }

  /** 令和7年度. */
  static String fiscalYear(int year) {
    return "令和" + (year - BEFORE_REIWA) + "年度";
  }

  private static int reiwa(String year) {
    return Integer.parseInt(year) - BEFORE_REIWA;
  }
}
