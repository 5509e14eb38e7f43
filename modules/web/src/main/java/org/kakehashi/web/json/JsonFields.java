package org.kakehashi.web.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object being written; nothing else here writes any. Null stays null, so that "not stated"
 * never becomes zero.
 */
public final class JsonFields {
  /** Kept, since Json itself looks through every library for its provider at each call. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private final JsonObjectBuilder builder = JSON.createObjectBuilder();

  public JsonFields text(String name, @Nullable Object value) {
    if (value == null) {
      builder.addNull(name);
    } else {
      builder.add(name, value.toString());
    }
    return this;
  }

  public JsonFields number(String name, @Nullable Integer value) {
    return value == null ? decimal(name, null) : decimal(name, BigDecimal.valueOf(value));
  }

  public JsonFields number(String name, long value) {
    builder.add(name, value);
    return this;
  }

  public JsonFields decimal(String name, @Nullable BigDecimal value) {
    if (value == null) {
      builder.addNull(name);
    } else {
      builder.add(name, value);
    }
    return this;
  }

  public JsonFields flag(String name, boolean value) {
    builder.add(name, value);
    return this;
  }

  public JsonFields object(String name, @Nullable JsonFields value) {
    if (value == null) {
      builder.addNull(name);
    } else {
      builder.add(name, value.builder);
    }
    return this;
  }

  /** An object that its owner wrote. */
  public JsonFields whole(String name, JsonObject value) {
    builder.add(name, value);
    return this;
  }

  public JsonFields texts(String name, Collection<String> values) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    values.forEach(array::add);
    builder.add(name, array);
    return this;
  }

  public JsonFields numbers(String name, Collection<Integer> values) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    values.forEach(array::add);
    builder.add(name, array);
    return this;
  }

  public <T> JsonFields list(String name, Collection<T> values, Function<T, JsonFields> each) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    values.forEach(value -> array.add(each.apply(value).builder));
    builder.add(name, array);
    return this;
  }

  public String json() {
    return builder.build().toString();
  }
}
