package org.kakehashi.web.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Wareki;

/** Moments as pages print them, in Japan's time wherever the server stands. */
public final class JapanTime {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("HH:mm", Locale.JAPAN);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.JAPAN);

  private static final DateTimeFormatter FIELD =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.JAPAN);

  /** Before Meiji 6 the calendar was another. */
  private static final int FIRST_YEAR = 1873;

  private static final int LAST_YEAR = 9998;

  private JapanTime() {}

  /** 令和8年11月22日 14:05. */
  public static String label(Instant moment) {
    var local = moment.atZone(TOKYO);
    return Wareki.of(local.toLocalDate()) + " " + MINUTES.format(local);
  }

  /** 令和8年（2026年）11月22日 14:05. */
  public static String full(Instant moment) {
    var local = moment.atZone(TOKYO);
    return Wareki.withWesternYear(local.toLocalDate()) + " " + MINUTES.format(local);
  }

  /** R8.11.22 14:05:09, for table cells. */
  public static String cell(Instant moment) {
    var local = moment.atZone(TOKYO);
    return Wareki.shortForm(local.toLocalDate()) + " " + SECONDS.format(local);
  }

  /** R8.11.22, for table cells; a dash for no date. */
  public static String cell(@Nullable LocalDate date) {
    return date == null ? "－" : Wareki.shortForm(date);
  }

  /**
   * A date as browsers and programs send it, {@code 2026-11-22}.
   *
   * @throws DateTimeException when it is none, or none that can be printed
   */
  public static LocalDate date(String field) {
    return printable(LocalDate.parse(field));
  }

  /** As a form's field holds it: 2026-11-22 14:05:09. */
  public static String field(Instant moment) {
    return FIELD.format(moment.atZone(TOKYO));
  }

  /**
   * A moment as a form's field sends it, with or without seconds.
   *
   * @throws DateTimeException when it is none, or none that can be printed
   */
  public static Instant moment(String field) {
    var local = LocalDateTime.parse(field.replace(' ', 'T'));
    printable(local.toLocalDate());
    return local.atZone(TOKYO).toInstant();
  }

  /** From the first year of the calendar in use, and of four digits. */
  private static LocalDate printable(LocalDate date) {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw new DateTimeException("no paper can print the year " + date.getYear());
    }
    return date;
  }

  /** For the {@code datetime} attribute. */
  public static String machine(Instant moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(moment, TOKYO));
  }
}
