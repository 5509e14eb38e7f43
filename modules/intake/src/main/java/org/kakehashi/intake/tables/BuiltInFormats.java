package org.kakehashi.intake.tables;

import java.util.Map;

/**
 * The number formats that workbooks name by number only, as a Japanese spreadsheet shows them (ISO
 * 29500-1, 18.8.30: all languages and ja-jp).
 */
final class BuiltInFormats {
  private static final String ERA_SHORT = "[$-411]ge.m.d";
  private static final String ERA_LONG = "[$-411]ggge\"年\"m\"月\"d\"日\"";
  private static final String MONTH_DAY = "m\"月\"d\"日\"";
  private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";

  private static final Map<Integer, String> PATTERNS =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(5, "\"¥\"#,##0;\"¥\"\\-#,##0"),
          Map.entry(6, "\"¥\"#,##0;[Red]\"¥\"\\-#,##0"),
          Map.entry(7, "\"¥\"#,##0.00;\"¥\"\\-#,##0.00"),
          Map.entry(8, "\"¥\"#,##0.00;[Red]\"¥\"\\-#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(11, "0.00E+00"),
          Map.entry(12, "# ?/?"),
          Map.entry(13, "# ??/??"),
          Map.entry(14, "yyyy/m/d"),
          Map.entry(15, "d\\-mmm\\-yy"),
          Map.entry(16, "d\\-mmm"),
          Map.entry(17, "mmm\\-yy"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, ERA_SHORT),
          Map.entry(28, ERA_LONG),
          Map.entry(29, ERA_LONG),
          Map.entry(30, "m/d/yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"時\"mm\"分\""),
          Map.entry(33, "h\"時\"mm\"分\"ss\"秒\""),
          Map.entry(34, YEAR_MONTH),
          Map.entry(35, MONTH_DAY),
          Map.entry(36, ERA_SHORT),
          Map.entry(37, "#,##0;\\-#,##0"),
          Map.entry(38, "#,##0;[Red]\\-#,##0"),
          Map.entry(39, "#,##0.00;\\-#,##0.00"),
          Map.entry(40, "#,##0.00;[Red]\\-#,##0.00"),
          Map.entry(41, "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ "),
          Map.entry(42, "_ \"¥\"* #,##0_ ;_ \"¥\"* \\-#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ "),
          Map.entry(43, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ "),
          Map.entry(44, "_ \"¥\"* #,##0.00_ ;_ \"¥\"* \\-#,##0.00_ ;_ \"¥\"* \"-\"??_ ;_ @_ "),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(47, "mm:ss.0"),
          Map.entry(48, "##0.0E+0"),
          Map.entry(49, "@"),
          Map.entry(50, ERA_SHORT),
          Map.entry(51, ERA_LONG),
          Map.entry(52, YEAR_MONTH),
          Map.entry(53, MONTH_DAY),
          Map.entry(54, ERA_LONG),
          Map.entry(55, YEAR_MONTH),
          Map.entry(56, MONTH_DAY),
          Map.entry(57, ERA_SHORT),
          Map.entry(58, ERA_LONG));

  private BuiltInFormats() {}

  /** The format of that number; General where there is none. */
  static String pattern(int id) {
    return PATTERNS.getOrDefault(id, "General");
  }
}
