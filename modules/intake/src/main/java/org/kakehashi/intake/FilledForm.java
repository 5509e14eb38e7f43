package org.kakehashi.intake;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.intake.WorkbookForm.Part;
import org.kakehashi.intake.WorkbookForm.Sheet;

/** A workbook that fills a form in, as the JSON of the same content. */
final class FilledForm {
  private final String file;
  private final FormPlaces places = new FormPlaces();
  private final FormEntry whole = new FormEntry();
  private final Map<String, List<FormEntry>> lists = new LinkedHashMap<>();

  private FilledForm(String file) {
    this.file = file;
  }

  /** Reads the sheets of the form; what others hold is told. */
  static StatedFile read(WorkbookForm form, String file, List<UploadedTable> tables) {
    FilledForm filled = new FilledForm(file);
    List<String> notices = new ArrayList<>();
    Map<Sheet, UploadedTable> found = found(form, tables, notices);
    if (found.isEmpty()) {
      throw new UnreadableProgramme(
          file,
          "全体",
          "様式のシート（「"
              + String.join("」「", form.sheets().stream().map(Sheet::name).toList())
              + "」）がありません。様式をダウンロードして記入してください。");
    }
    form.sheets().forEach(sheet -> filled.take(sheet, found.get(sheet)));
    return new StatedFile(new JsonItem(file, "", filled.object(), filled.places), notices);
  }

  private static Map<Sheet, UploadedTable> found(
      WorkbookForm form, List<UploadedTable> tables, List<String> notices) {
    Map<Sheet, UploadedTable> found = new LinkedHashMap<>();
    for (UploadedTable table : tables) {
      Sheet sheet =
          form.sheets().stream()
              .filter(asked -> FormTable.same(asked.name(), table.name()))
              .findFirst()
              .orElse(null);
      if (sheet != null && found.putIfAbsent(sheet, table) == null) {
        table.notices().forEach(notice -> notices.add("「" + sheet.name() + "」シート：" + notice));
      } else if (!table.rows().isEmpty() && !WorkbookForm.explains(table)) {
        notices.add("シート「" + table.name() + "」（" + table.rows().size() + "行）は様式にないので、読み込んでいません。");
      }
    }
    return found;
  }

  private void take(Sheet sheet, @Nullable UploadedTable table) {
    String place = "「" + sheet.name() + "」シート";
    List<Column> columns = sheet.columns();
    places.add(sheet.member(), place, columns);
    if (table == null || table.rows().isEmpty()) {
      return;
    }
    FormTable read = FormTable.of(file, sheet, table);
    List<UploadedRow> rows = read.filled();
    if (sheet.member().isEmpty()) {
      if (rows.size() > 1) {
        throw fault(place, rows.get(1), "このシートには1行だけ記入してください。");
      }
      rows.forEach(row -> read.fill(row, whole));
      return;
    }
    for (UploadedRow row : rows) {
      FormEntry entry = new FormEntry();
      read.fill(row, entry);
      String path = enter(sheet, row, entry);
      places.add(path, place + "の" + row.number() + "行目", columns);
    }
  }

  /** Puts an entry where it belongs, and tells where that is. */
  private String enter(Sheet sheet, UploadedRow row, FormEntry entry) {
    Part part = sheet.part();
    if (part == null) {
      return at(
          sheet.member(), lists.computeIfAbsent(sheet.member(), m -> new ArrayList<>()), entry);
    }
    String key = entry.without(part.key());
    List<FormEntry> owners = lists.getOrDefault(part.list(), List.of());
    for (int i = 0; i < owners.size(); i++) {
      if (!key.isEmpty() && key.equals(owners.get(i).text(part.key()))) {
        String list = part.list() + "[" + i + "]." + sheet.member();
        return at(list, owners.get(i).list(sheet.member()), entry);
      }
    }
    String heading = sheet.key().map(Column::heading).orElse(part.key());
    throw fault(
        "「" + sheet.name() + "」シート",
        row,
        "「" + heading + "」の「" + key + "」は、このファイルのもとのシートにありません。同じ書き方で記入してください。");
  }

  private static String at(String path, List<FormEntry> list, FormEntry entry) {
    list.add(entry);
    return path + "[" + (list.size() - 1) + "]";
  }

  private UnreadableProgramme fault(String place, UploadedRow row, String reason) {
    return new UnreadableProgramme(file, place + "の" + row.number() + "行目", reason);
  }

  private JsonObject object() {
    lists.forEach((member, entries) -> whole.list(member).addAll(entries));
    return whole.json();
  }
}
