package org.kakehashi.intake.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** From when a workbook counts its days. */
enum DayCount {
  FROM_1900,
  FROM_1904;

  private static final long SECONDS_A_DAY = 86_400;

  /** The day that the first spreadsheet believed in and all others inherited: 1900-02-29. */
  private static final int PHANTOM = 60;

  /** The day and time at so many seconds; null before the first day and on the one there isn't. */
  @Nullable LocalDateTime at(BigDecimal seconds) {
    long whole = seconds.longValue();
    long day = whole / SECONDS_A_DAY;
    if (this == FROM_1900 && (day == PHANTOM || day == 0)) {
      return null;
    }
    return LocalDateTime.of(dayOf(day), LocalTime.ofSecondOfDay(whole % SECONDS_A_DAY));
  }

  private LocalDate dayOf(long day) {
    if (this == FROM_1904) {
      return LocalDate.of(1904, 1, 1).plusDays(day);
    }
    return LocalDate.of(1899, 12, day < PHANTOM ? 31 : 30).plusDays(day);
  }
}
