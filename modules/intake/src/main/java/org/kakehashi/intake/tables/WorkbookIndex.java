package org.kakehashi.intake.tables;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says about itself: its sheets, where its texts and formats lie, how it counts
 * days.
 *
 * @param sharedStrings the part with the texts, if there is one
 * @param formats what each cell style makes of a number
 */
record WorkbookIndex(
    List<SheetPart> sheets,
    Optional<String> sharedStrings,
    List<CellFormat> formats,
    DayCount days) {
  private static final String USUAL_PLACE = "xl/workbook.xml";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** A sheet and the part it lies in. */
  record SheetPart(String name, String part) {}

  /** Reads the index and refuses what no table is read from: macros, hidden sheets, other kinds. */
  static WorkbookIndex of(WorkbookArchive archive) {
    String workbook = workbook(archive);
    Relations relations = Relations.of(archive, workbook);
    List<SheetPart> sheets = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    DayCount days = DayCount.FROM_1900;
    PartXml xml = part(archive, workbook);
    while (xml.next()) {
      if (xml.starts("workbookPr")) {
        days = isTrue(xml.attribute("date1904")) ? DayCount.FROM_1904 : DayCount.FROM_1900;
      } else if (xml.starts("sheet")) {
        String name = Text.unescaped(xml.required("name"));
        String state = xml.attribute("state");
        if (state != null && !"visible".equals(state)) {
          hidden.add("「" + name + "」");
        }
        sheets.add(sheet(name, relations.get(xml.required("id"))));
      }
    }
    if (!hidden.isEmpty()) {
      throw new Faulty("非表示のシートがあります：" + String.join("、", hidden) + "。再表示して内容を確かめるか、削除してください。");
    }
    if (sheets.isEmpty() || sheets.size() > Limits.SHEETS) {
      throw new Faulty("シートの数が多すぎるか、一つもありません（上限" + Limits.SHEETS + "枚）。");
    }
    return new WorkbookIndex(
        List.copyOf(sheets),
        relations.part("sharedStrings"),
        relations.part("styles").map(styles -> formats(archive, styles)).orElse(List.of()),
        days);
  }

  /** Where the workbook lies: that is for the archive to say, and programs differ. */
  private static String workbook(WorkbookArchive archive) {
    if (archive.hasEnding("xl/workbook.bin")) {
      throw new Faulty("Excelバイナリブック（.xlsb）は読めません。.xlsx形式で保存し直してください。");
    }
    String workbook =
        Relations.of(archive, Relations.ROOT).part("officeDocument").orElse(USUAL_PLACE);
    if (!archive.has(CONTENT_TYPES) || !archive.has(workbook)) {
      throw new Faulty(OtherKinds.refusal(archive));
    }
    PartXml xml = part(archive, workbook);
    if (!xml.next() || !xml.starts("workbook")) {
      throw new Faulty(OtherKinds.refusal(archive));
    }
    String types = new String(archive.small(CONTENT_TYPES), StandardCharsets.UTF_8);
    if (archive.hasEnding("vbaproject.bin") || types.contains("macroEnabled")) {
      throw new Faulty("マクロを含むブック（.xlsm）は受け付けません。マクロなしの.xlsx形式で保存し直してください。");
    }
    return workbook;
  }

  private static SheetPart sheet(String name, Relations.@Nullable Relation relation) {
    if (relation == null || !relation.is("worksheet")) {
      throw new Faulty("シート「" + name + "」は表ではありません（グラフシートなど）。削除してください。");
    }
    return new SheetPart(name, relation.part());
  }

  private static List<CellFormat> formats(WorkbookArchive archive, String styles) {
    Map<Integer, String> patterns = new HashMap<>();
    List<CellFormat> formats = new ArrayList<>();
    Map<Integer, CellFormat> known = new HashMap<>();
    boolean cells = false;
    PartXml xml = part(archive, styles);
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        String pattern = xml.required("formatCode");
        if (pattern.length() > Limits.FORMAT_CHARACTERS) {
          throw new Faulty("表示形式の長さが上限（255文字）を超えています。Excelで開いて保存し直してください。");
        }
        patterns.put(xml.number("numFmtId", 0), pattern);
      } else if (xml.starts("cellXfs")) {
        cells = true;
      } else if (xml.ends("cellXfs")) {
        cells = false;
      } else if (cells && xml.starts("xf")) {
        if (formats.size() >= Limits.CELL_STYLES) {
          throw new Faulty(WorkbookArchive.BROKEN);
        }
        int id = xml.number("numFmtId", 0);
        formats.add(known.computeIfAbsent(id, one -> CellFormat.of(one, patterns.get(one))));
      }
    }
    return List.copyOf(formats);
  }

  private static boolean isTrue(@Nullable String attribute) {
    return "1".equals(attribute) || "true".equals(attribute);
  }

  private static PartXml part(WorkbookArchive archive, String part) {
    return new PartXml(new ByteArrayInputStream(archive.small(part)));
  }
}
