package org.kakehashi.web.page;

import static org.kakehashi.web.page.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what forms and addresses send as text. An empty field is null, not an error. */
public final class Fields {
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
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException malformed) {
      throw new FieldMustBe(label, text("field.date"));
    }
  }

  /**
   * A whole number in a range.
   *
   * @throws FieldMustBe when it is none
   */
  public static @Nullable Integer number(String label, @Nullable String value, int from, int to) {
    if (value == null || value.isBlank()) {
      return null;
    }
    var digits = value.strip();
    if (digits.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(digits);
      if (number >= from && number <= to) {
        return number;
      }
    }
    throw new FieldMustBe(
        label, text("field.number", Integer.toString(from), Integer.toString(to)));
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

  /** A page number from an address; whatever isn't one is the first page. */
  public static int page(@Nullable String value) {
    return value != null && value.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(value) : 1;
  }

  /** Trimmed text, empty for a missing field. */
  public static String line(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
