package org.kakehashi.web.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.MalformedJson;
import org.kakehashi.intake.StrictJson;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.web.page.JapanTime;
import org.kakehashi.web.page.Texts;

/** Reads what a program hands over, strictly. */
final class RequestReader {
  /** No body of ours nests more than twice. */
  private static final int DEEPEST = 20;

  private final JsonObject object;

  private RequestReader(JsonObject object) {
    this.object = object;
  }

  /**
   * Reads a JSON object.
   *
   * @throws RequestMalformed when it is none
   */
  static RequestReader body(String body) {
    try {
      return new RequestReader(StrictJson.object(body, DEEPEST));
    } catch (MalformedJson malformed) {
      boolean deep = malformed.fault() == MalformedJson.Fault.TOO_DEEP;
      throw new RequestMalformed(
          Texts.text("rest.body"),
          Texts.text(deep ? "rest.must-be-shallow" : "rest.must-be-object"));
    }
  }

  static FiscalYear year(@Nullable Integer year) {
    if (year == null) {
      throw new RequestMalformed("fiscal_year", Texts.text("rest.must-be-year"));
    }
    return new FiscalYear(year);
  }

  String text(String name) {
    String value = optional(name);
    if (value == null) {
      throw RequestMalformed.member(name, Texts.text("rest.must-be-text"));
    }
    return value;
  }

  @Nullable String optional(String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    return switch (value.getValueType()) {
      case NULL -> null;
      case STRING -> object.getString(name);
      default -> throw RequestMalformed.member(name, Texts.text("rest.must-be-text"));
    };
  }

  @Nullable LocalDate date(String name) {
    String value = optional(name);
    try {
      return value == null ? null : JapanTime.date(value);
    } catch (DateTimeException e) {
      throw RequestMalformed.member(name, Texts.text("rest.must-be-date"));
    }
  }

  /** A whole number from 0; 0 where it is not stated. */
  int count(String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    int count = value.getValueType() == JsonValue.ValueType.NULL ? 0 : whole(name, value);
    if (count < 0) {
      throw RequestMalformed.member(name, Texts.text("rest.must-be-count"));
    }
    return count;
  }

  int number(String name) {
    return whole(name, object.getOrDefault(name, JsonValue.NULL));
  }

  /** An array of whole numbers. */
  List<Integer> numbers(String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value.getValueType() != JsonValue.ValueType.ARRAY) {
      throw RequestMalformed.member(name, Texts.text("rest.must-be-numbers"));
    }
    return value.asJsonArray().stream().map(each -> whole(name, each)).toList();
  }

  private static int whole(String name, JsonValue value) {
    if (value instanceof JsonNumber number && number.isIntegral()) {
      try {
        return number.intValueExact();
      } catch (ArithmeticException tooLarge) {
        throw RequestMalformed.member(name, Texts.text("rest.must-be-numbers"));
      }
    }
    throw RequestMalformed.member(name, Texts.text("rest.must-be-numbers"));
  }

  boolean flag(String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.FALSE);
    return switch (value.getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      default -> throw RequestMalformed.member(name, Texts.text("rest.must-be-flag"));
    };
  }

  /** One of a type's values, by the code it is known under. */
  static <T> T one(String name, @Nullable String code, T[] values, Function<T, String> coded) {
    return Arrays.stream(values)
        .filter(value -> coded.apply(value).equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new RequestMalformed(
                    name,
                    Texts.text(
                        "rest.must-be-one-of",
                        Arrays.stream(values).map(coded).collect(Collectors.joining(", ")))));
  }
}
