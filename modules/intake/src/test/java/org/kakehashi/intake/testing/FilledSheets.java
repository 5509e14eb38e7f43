package org.kakehashi.intake.testing;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Kind;
import org.kakehashi.intake.WorkbookForm.Sheet;
import org.kakehashi.kernel.FiscalYear;

/**
 * A form's sheets as a clerk would fill them in who has the JSON of the same content before him.
 */
public final class FilledSheets {
  private FilledSheets() {}

  public static List<UploadedTable> of(WorkbookForm form, JsonObject stated) {
    return form.sheets().stream().map(sheet -> table(sheet, rows(sheet, stated))).toList();
  }

  /** A table of those cells, numbered from row 1. */
  public static UploadedTable table(String name, List<List<String>> cells) {
    List<UploadedRow> rows = new ArrayList<>();
    for (List<String> row : cells) {
      rows.add(new UploadedRow(rows.size() + 1, row));
    }
    return new UploadedTable(name, rows);
  }

  private static UploadedTable table(Sheet sheet, List<List<String>> filled) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(sheet.columns().stream().map(Column::heading).toList());
    cells.addAll(filled);
    return table(sheet.name(), cells);
  }

  private static List<List<String>> rows(Sheet sheet, JsonObject stated) {
    if (sheet.member().isEmpty()) {
      return List.of(row(sheet, stated, ""));
    }
    List<List<String>> rows = new ArrayList<>();
    if (sheet.part() == null) {
      list(stated, sheet.member()).forEach(entry -> rows.add(row(sheet, entry.asJsonObject(), "")));
      return rows;
    }
    for (JsonValue owner : list(stated, sheet.part().list())) {
      String key = owner.asJsonObject().getString(sheet.part().key());
      list(owner.asJsonObject(), sheet.member())
          .forEach(entry -> rows.add(row(sheet, entry.asJsonObject(), key)));
    }
    return rows;
  }

  private static JsonArray list(JsonObject object, String name) {
    return object.containsKey(name) ? object.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
  }

  private static List<String> row(Sheet sheet, JsonObject entry, String key) {
    return sheet.columns().stream()
        .map(
            column ->
                sheet.part() != null && column.member().equals(sheet.part().key())
                    ? key
                    : cell(column, value(entry, column.member())))
        .toList();
  }

  private static JsonValue value(JsonObject entry, String member) {
    int dot = member.indexOf('.');
    if (dot < 0) {
      return entry.getOrDefault(member, JsonValue.NULL);
    }
    JsonValue inner = entry.getOrDefault(member.substring(0, dot), JsonValue.NULL);
    return inner instanceof JsonObject object
        ? value(object, member.substring(dot + 1))
        : JsonValue.NULL;
  }

  private static String cell(Column column, JsonValue value) {
    if (value instanceof JsonArray lines) {
      return lines.stream().map(line -> cell(column, line)).collect(Collectors.joining("\n"));
    }
    if (value instanceof JsonNumber number) {
      return column.kind() == Kind.FISCAL_YEAR
          ? new FiscalYear(number.intValue()).wareki()
          : number.toString();
    }
    if (value instanceof JsonString text) {
      return column.choices().entrySet().stream()
          .filter(choice -> choice.getValue().equals(text.getString()))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(text.getString());
    }
    return "";
  }
}
