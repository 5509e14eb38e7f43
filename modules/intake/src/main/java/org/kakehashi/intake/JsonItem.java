package org.kakehashi.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.RefusalSentence;

/** An object of an uploaded file and the path to it; every refusal names that path. */
public final class JsonItem {
  /** So many entries a list may have. */
  static final int LONGEST_LIST = 500;

  private final String file;
  private final String path;
  private final JsonObject object;
  private final UnaryOperator<String> places;

  JsonItem(String file, String path, JsonObject object) {
    this(file, path, object, at -> at.isEmpty() ? "全体" : at);
  }

  /**
   * An object of a file that is no JSON itself.
   *
   * @param places how the file's reader knows a path
   */
  JsonItem(String file, String path, JsonObject object, UnaryOperator<String> places) {
    this.file = file;
    this.path = path;
    this.object = object;
    this.places = places;
  }

  JsonObject object() {
    return object;
  }

  /** Refuses names the form does not know; those beginning with _ or derived_ are remarks. */
  public JsonItem only(String... names) {
    Set<String> known = new HashSet<>(List.of(names));
    for (String name : object.keySet()) {
      if (!known.contains(name) && !name.startsWith("_") && !name.startsWith("derived_")) {
        throw fault(name, "この項目は様式にありません。項目名を確かめてください。");
      }
    }
    return this;
  }

  public boolean has(String name) {
    JsonValue value = object.get(name);
    return value != null && value != JsonValue.NULL;
  }

  public @Nullable String text(String name) {
    if (!has(name)) {
      return null;
    }
    if (object.get(name) instanceof JsonString string) {
      return string.getString();
    }
    throw fault(name, "文字列（\"…\"）で記入してください。");
  }

  public String required(String name) {
    String text = text(name);
    if (text == null || text.isBlank()) {
      throw fault(name, "記入がありません。");
    }
    return text.strip();
  }

  /** A whole number that is not negative, or null. */
  public @Nullable Integer count(String name) {
    if (!has(name)) {
      return null;
    }
    if (object.get(name) instanceof JsonNumber number) {
      try {
        int count = number.bigDecimalValue().intValueExact();
        if (count >= 0) {
          return count;
        }
      } catch (ArithmeticException | NumberFormatException e) {
        throw fault(name, "0以上の整数で記入してください。分からないときはnullとしてください。");
      }
    }
    throw fault(name, "0以上の整数で記入してください。分からないときはnullとしてください。");
  }

  /** One of an enumeration's official words. */
  public <E> E word(String name, E[] values, Function<E, String> label) {
    E found = wordOrNone(name, values, label);
    if (found == null) {
      throw fault(name, oneOf(values, label));
    }
    return found;
  }

  public <E> @Nullable E wordOrNone(String name, E[] values, Function<E, String> label) {
    String text = text(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    return Arrays.stream(values)
        .filter(value -> label.apply(value).equals(text.strip()))
        .findFirst()
        .orElseThrow(() -> fault(name, oneOf(values, label)));
  }

  public @Nullable JsonItem inner(String name) {
    if (!has(name)) {
      return null;
    }
    if (object.get(name) instanceof JsonObject inner) {
      return new JsonItem(file, at(name), inner, places);
    }
    throw fault(name, "オブジェクト（{…}）で記入してください。");
  }

  public List<JsonItem> items(String name) {
    List<JsonItem> items = new ArrayList<>();
    for (JsonValue value : list(name)) {
      if (value instanceof JsonObject item) {
        items.add(new JsonItem(file, at(name) + "[" + items.size() + "]", item, places));
      } else {
        throw fault(name + "[" + items.size() + "]", "オブジェクト（{…}）で記入してください。");
      }
    }
    return items;
  }

  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonValue value : list(name)) {
      if (value instanceof JsonString text && !text.getString().isBlank()) {
        texts.add(text.getString().strip());
      } else {
        throw fault(name + "[" + texts.size() + "]", "空でない文字列（\"…\"）で記入してください。");
      }
    }
    return texts;
  }

  public UnreadableProgramme fault(String name, String reason) {
    return new UnreadableProgramme(file, places.apply(at(name)), reason);
  }

  public UnreadableProgramme fault(String reason) {
    return new UnreadableProgramme(file, places.apply(path), reason);
  }

  /**
   * Does something, and names this place when a rule refuses it.
   *
   * @throws UnreadableProgramme with the broken rule's sentence
   */
  public <T> T naming(Supplier<T> work) {
    try {
      return work.get();
    } catch (UnreadableProgramme e) {
      throw e;
    } catch (NotFound missing) {
      throw fault("「" + missing.arguments().get(1) + "」が見つかりません。");
    } catch (RuleViolation e) {
      throw fault(RefusalSentence.of(e));
    }
  }

  private List<? extends JsonValue> list(String name) {
    if (!has(name)) {
      return List.of();
    }
    if (!(object.get(name) instanceof JsonArray array)) {
      throw fault(name, "配列（[…]）で記入してください。");
    }
    if (array.size() > LONGEST_LIST) {
      throw fault(name, LONGEST_LIST + "件以内で記入してください。");
    }
    return array;
  }

  private String at(String name) {
    String shown = name.length() > 100 ? name.substring(0, 100) + "…" : name;
    return path.isEmpty() ? shown : path + "." + shown;
  }

  private static <E> String oneOf(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(label).collect(Collectors.joining("、")) + "のいずれかを記入してください。";
  }
}
