package org.kakehashi.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.office.PageOf;

/** A JSON object being written: null stays null, so that "not stated" never becomes zero. */
final class JsonFields {
  /** Kept, since Json itself looks through every library for its provider at each call. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private final JsonObjectBuilder builder = JSON.createObjectBuilder();

  JsonFields text(String name, @Nullable Object value) {
    if (value == null) {
      builder.addNull(name);
    } else {
      builder.add(name, value.toString());
    }
    return this;
  }

  JsonFields number(String name, @Nullable Integer value) {
    return value == null ? decimal(name, null) : decimal(name, BigDecimal.valueOf(value));
  }

  JsonFields number(String name, long value) {
    builder.add(name, value);
    return this;
  }

  JsonFields decimal(String name, @Nullable BigDecimal value) {
    if (value == null) {
      builder.addNull(name);
    } else {
      builder.add(name, value);
    }
    return this;
  }

  JsonFields flag(String name, boolean value) {
    builder.add(name, value);
    return this;
  }

  JsonFields object(String name, @Nullable JsonFields value) {
    if (value == null) {
      builder.addNull(name);
    } else {
      builder.add(name, value.builder);
    }
    return this;
  }

  JsonFields texts(String name, Collection<String> values) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    values.forEach(array::add);
    builder.add(name, array);
    return this;
  }

  <T> JsonFields list(String name, Collection<T> values, Function<T, JsonFields> each) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    values.forEach(value -> array.add(each.apply(value).builder));
    builder.add(name, array);
    return this;
  }

  String json() {
    return builder.build().toString();
  }

  /** A list's page: {@code items}, {@code page}, {@code size}, {@code total}. */
  static <T> String page(PageOf<T> page, Function<T, JsonFields> each) {
    return new JsonFields()
        .list("items", page.items(), each)
        .number("page", page.page())
        .number("size", page.size())
        .number("total", page.total())
        .json();
  }

  /** A list as a bare array under {@code items}. */
  static <T> String items(Collection<T> values, Function<T, JsonFields> each) {
    return new JsonFields().list("items", values, each).json();
  }
}
