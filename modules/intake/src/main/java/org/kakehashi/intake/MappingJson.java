package org.kakehashi.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.Meaning;
import org.kakehashi.intake.TableMapping.NumberFrom;
import org.kakehashi.intake.TableMapping.Reading;
import org.kakehashi.intake.TableMapping.Value;

/**
 * A {@link TableMapping} as JSON; public, so names are only ever added.
 *
 * <pre>{@code
 * {"sheet": "回答", "heading_row": 4, "last_heading_row": 5, "number_from": "column",
 *  "columns": [
 *    {"column": 1, "heading": "No.", "field": "受付番号"},
 *    {"column": 2, "field": "問1", "values": [{"written": "A1", "meaning": "option", "code": "1"}]},
 *    {"column": 3, "field": "問3", "separators": ";、", "unknown": "other"},
 *    {"column": 4, "field": "問4", "option": "2"}]}
 * }</pre>
 */
public final class MappingJson {
  private MappingJson() {}

  /** A mapping as JSON. */
  public static JsonObject of(TableMapping mapping) {
    JsonArrayBuilder columns = Json.createArrayBuilder();
    mapping.columns().forEach(column -> columns.add(column(column)));
    return Json.createObjectBuilder()
        .add("sheet", mapping.sheet())
        .add("heading_row", mapping.headingRow())
        .add("last_heading_row", mapping.lastHeadingRow())
        .add("number_from", word(mapping.numberFrom()))
        .add("columns", columns)
        .build();
  }

  private static JsonObject column(Column column) {
    JsonArrayBuilder values = Json.createArrayBuilder();
    for (Value value : column.reading().values()) {
      values.add(
          Json.createObjectBuilder()
              .add("written", value.written())
              .add("meaning", word(value.meaning()))
              .add("code", value.code()));
    }
    return Json.createObjectBuilder()
        .add("column", column.column())
        .add("heading", column.heading())
        .add("field", column.field())
        .add("option", column.option())
        .add("separators", column.reading().separators())
        .add("unknown", word(Unknown.of(column.reading().unknownIsOther())))
        .add("values", values)
        .build();
  }

  /**
   * Reads a mapping.
   *
   * @param name what refusals call it
   * @throws UnreadableProgramme naming the place and what is wrong with it
   */
  public static TableMapping read(String name, byte[] json) {
    return read(StrictJson.read(name, json));
  }

  private static TableMapping read(JsonItem item) {
    item.only("sheet", "heading_row", "last_heading_row", "number_from", "columns");
    int first = number(item, "heading_row");
    Integer last = item.count("last_heading_row");
    List<Column> columns = new ArrayList<>();
    for (JsonItem column : item.items("columns")) {
      columns.add(readColumn(column));
    }
    NumberFrom from = item.wordOrNone("number_from", NumberFrom.values(), MappingJson::word);
    return new TableMapping(
        item.required("sheet"),
        first,
        last == null ? first : last,
        from == null ? NumberFrom.COLUMN : from,
        columns);
  }

  private static Column readColumn(JsonItem item) {
    item.only("column", "heading", "field", "option", "separators", "unknown", "values");
    List<Value> values = new ArrayList<>();
    for (JsonItem value : item.items("values")) {
      value.only("written", "meaning", "code");
      values.add(
          new Value(
              value.required("written"),
              value.word("meaning", Meaning.values(), MappingJson::word),
              text(value, "code")));
    }
    Unknown unknown = item.wordOrNone("unknown", Unknown.values(), MappingJson::word);
    return new Column(
        number(item, "column"),
        text(item, "heading"),
        text(item, "field"),
        text(item, "option"),
        new Reading(text(item, "separators"), values, unknown == Unknown.OTHER));
  }

  private enum Unknown {
    ASK,
    OTHER;

    static Unknown of(boolean other) {
      return other ? OTHER : ASK;
    }
  }

  private static int number(JsonItem item, String name) {
    Integer number = item.count(name);
    if (number == null) {
      throw item.fault(name, "記入がありません。");
    }
    return number;
  }

  private static String text(JsonItem item, String name) {
    @Nullable String text = item.text(name);
    return text == null ? "" : text;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
