package org.kakehashi.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry while it is read of a row: members, inner ones, and lists of further entries. */
final class FormEntry {
  private final Map<String, JsonValue> members = new LinkedHashMap<>();
  private final Map<String, FormEntry> inner = new LinkedHashMap<>();
  private final Map<String, List<FormEntry>> lists = new LinkedHashMap<>();

  /**
   * Says a text.
   *
   * @param member an inner one after the last dot; so for the others
   */
  void text(String member, String text) {
    put(member, Json.createValue(text));
  }

  void number(String member, int number) {
    put(member, Json.createValue(number));
  }

  void texts(String member, List<String> texts) {
    put(member, Json.createArrayBuilder(texts).build());
  }

  private void put(String member, JsonValue value) {
    int dot = member.lastIndexOf('.');
    if (dot < 0) {
      members.put(member, value);
    } else {
      inner
          .computeIfAbsent(member.substring(0, dot), name -> new FormEntry())
          .put(member.substring(dot + 1), value);
    }
  }

  /** The text of a member; empty where it says none. */
  String text(String member) {
    return members.get(member) instanceof JsonString text ? text.getString().strip() : "";
  }

  /** The same, which is then no longer said. */
  String without(String member) {
    String text = text(member);
    members.remove(member);
    return text;
  }

  /** The entries of a list, to add to. */
  List<FormEntry> list(String member) {
    return lists.computeIfAbsent(member, name -> new ArrayList<>());
  }

  JsonObject json() {
    JsonObjectBuilder object = Json.createObjectBuilder();
    members.forEach(object::add);
    inner.forEach((name, entry) -> object.add(name, entry.json()));
    lists.forEach(
        (name, entries) -> {
          JsonArrayBuilder array = Json.createArrayBuilder();
          entries.forEach(entry -> array.add(entry.json()));
          object.add(name, array);
        });
    return object.build();
  }
}
