package org.kakehashi.web.page;

import static org.kakehashi.web.page.Texts.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what forms and addresses send as text. An empty field is null, not an error. */
public final class Fields {
  private static final int MOST_VERSIONS = 999_999_999;

  private Fields() {}

  /**
   * A date as browsers send it, {@code 2026-04-01}.
   *
   * @param label the field as the page names it
   * @throws FieldMustBe when it is none
   */
  public static @Nullable LocalDate date(String label, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return JapanTime.date(value.strip());
    } catch (DateTimeException malformed) {
      throw new FieldMustBe(label, text("field.date"));
    }
  }

  /**
   * A moment in Japan's time as people enter it, {@code 2026-04-01 13:30}.
   *
   * @param label the field as the page names it
   * @throws FieldMustBe when it is none
   */
  public static @Nullable Instant moment(String label, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return JapanTime.moment(value.strip());
    } catch (DateTimeException malformed) {
      throw new FieldMustBe(label, text("field.moment"));
    }
  }

  /**
   * A whole number in a range; full-width digits and commas between them are welcome.
   *
   * @throws FieldMustBe when it is none
   */
  public static @Nullable Integer number(String label, @Nullable String value, int from, int to) {
    if (value == null || value.isBlank()) {
      return null;
    }
    int number = whole(value);
    if (number < from || number > to) {
      throw new FieldMustBe(
          label, text("field.number", Integer.toString(from), Integer.toString(to)));
    }
    return number;
  }

  /**
   * How many there are of something: a whole number from 0.
   *
   * @throws FieldMustBe when it is none
   */
  public static @Nullable Integer countOrNothing(String label, @Nullable String value) {
    return value == null || value.isBlank() ? null : count(label, value);
  }

  /**
   * The same, where it must be entered.
   *
   * @throws FieldMustBe when it is none or empty
   */
  public static int count(String label, String value) {
    int count = whole(value);
    if (count < 0) {
      throw new FieldMustBe(label, text("field.count"));
    }
    return count;
  }

  /** A whole number as people write it, full-width digits and commas between; -1 for none. */
  private static int whole(String value) {
    var digits = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().replace(",", "");
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
  }

  /**
   * One of an enum's constants, by name.
   *
   * @throws FieldMustBe when it is none
   */
  public static <E extends Enum<E>> @Nullable E choice(
      Class<E> choices, String label, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(value))
        .findFirst()
        .orElseThrow(() -> new FieldMustBe(label, text("field.choice")));
  }

  /**
   * The version that was read when a form was opened, in its field {@code version}.
   *
   * @throws FieldMustBe when it is none
   */
  public static int version(FormEntry form) {
    var version = number("version", form.value("version"), 0, MOST_VERSIONS);
    return version == null ? 0 : version;
  }

  /** A page number from an address; whatever isn't one is the first page. */
  public static int page(@Nullable String value) {
    return value != null && value.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(value) : 1;
  }

  /** Trimmed text, null for an empty or missing field. */
  /**
   * A value of several lines as a page showed it: browsers send every line break as two characters.
   */
  public static String asWritten(String sent) {
    return sent.replace("\r\n", "\n");
  }

  public static @Nullable String orNothing(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Trimmed text, empty for a missing field. */
  public static String line(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
