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
  private final WorkbookForm form;
  private final FormLocations locations = new FormLocations();
  private final FormEntry whole = new FormEntry();
  private final Map<String, List<FormEntry>> lists = new LinkedHashMap<>();

  private FilledForm(String file, WorkbookForm form) {
    this.file = file;
    this.form = form;
  }

  /** Reads the sheets of the form; what others hold is told. */
  static StatedFile read(WorkbookForm form, String file, List<UploadedTable> tables) {
    FilledForm filled = new FilledForm(file, form);
    List<String> notices = new ArrayList<>();
    Map<Sheet, UploadedTable> found = filled.found(tables, notices);
    if (found.isEmpty()) {
      throw new UnreadableProgramme(
          file,
          "全体",
          "様式のシート（「"
              + String.join("」「", form.sheets().stream().map(Sheet::name).toList())
              + "」）がありません。様式をダウンロードして記入してください。");
    }
    form.sheets().forEach(sheet -> filled.take(sheet, found.get(sheet)));
    return new StatedFile(new JsonItem(file, "", filled.object(), filled.locations), notices, form);
  }

  private Map<Sheet, UploadedTable> found(List<UploadedTable> tables, List<String> notices) {
    Map<Sheet, UploadedTable> found = new LinkedHashMap<>();
    for (UploadedTable table : tables) {
      Sheet sheet =
          form.sheets().stream()
              .filter(asked -> WorkbookForm.same(asked.name(), table.name()))
              .findFirst()
              .orElse(null);
      if (sheet != null) {
        if (found.put(sheet, table) != null) {
          throw new UnreadableProgramme(
              file, location(sheet), "同じ名前のシートが二つあります（「" + table.name() + "」）。一つにまとめてください。");
        }
        table.notices().forEach(notice -> notices.add(location(sheet) + "：" + notice));
      } else if (!table.rows().isEmpty() && !WorkbookForm.explains(table)) {
        notices.add("シート「" + table.name() + "」（" + table.rows().size() + "行）は様式にないので、読み込んでいません。");
      }
    }
    return found;
  }

  private void take(Sheet sheet, @Nullable UploadedTable table) {
    List<Column> columns = sheet.columns();
    locations.add(sheet.member(), location(sheet), columns);
    if (table == null || table.rows().isEmpty()) {
      return;
    }
    FormTable read = FormTable.of(file, sheet, table);
    List<UploadedRow> rows = read.filled();
    if (sheet.member().isEmpty()) {
      if (rows.size() > 1) {
        throw fault(sheet, rows.get(1), "このシートには1行だけ記入してください。");
      }
      rows.forEach(row -> read.fill(row, whole));
      return;
    }
    for (UploadedRow row : rows) {
      FormEntry entry = new FormEntry();
      read.fill(row, entry);
      locations.add(enter(sheet, row, entry), location(sheet, row), columns);
    }
  }

  /** Puts an entry where it belongs, and tells its path. */
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
    throw new UnreadableProgramme(
        file,
        location(sheet, row) + sheet.key().map(c -> "の「" + c.heading() + "」").orElse(""),
        key.isEmpty()
            ? "記入がありません。"
            : "「" + FormTable.shortened(key) + "」の行が" + owner(part) + "にありません。同じ書き方で記入してください。");
  }

  private String owner(Part part) {
    return form.sheets().stream()
        .filter(sheet -> sheet.part() == null && sheet.member().equals(part.list()))
        .findFirst()
        .map(FilledForm::location)
        .orElse("もとのシート");
  }

  private static String at(String path, List<FormEntry> list, FormEntry entry) {
    list.add(entry);
    return path + "[" + (list.size() - 1) + "]";
  }

  private static String location(Sheet sheet) {
    return "「" + sheet.name() + "」シート";
  }

  private static String location(Sheet sheet, UploadedRow row) {
    return location(sheet) + "の" + row.number() + "行目";
  }

  private UnreadableProgramme fault(Sheet sheet, UploadedRow row, String reason) {
    return new UnreadableProgramme(file, location(sheet, row), reason);
  }

  private JsonObject object() {
    lists.forEach((member, entries) -> whole.list(member).addAll(entries));
    return whole.json();
  }
}
