package org.kakehashi.intake.tables;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.tables.WorkbookIndex.SheetPart;

/**
 * Reads a workbook's sheets in one pass each. An own reader on the platform's XML parser: what it
 * does not know it refuses, where general libraries guess or fail in many ways.
 */
final class Workbook {
  private final WorkbookArchive archive;
  private final WorkbookIndex index;
  private final List<String> sharedTexts = new ArrayList<>();
  private final TableGathering gathering = new TableGathering();

  private Workbook(WorkbookArchive archive) {
    this.archive = archive;
    this.index = WorkbookIndex.of(archive);
  }

  static List<UploadedTable> read(byte[] file) {
    WorkbookArchive archive = new WorkbookArchive(file);
    archive.skim();
    Workbook workbook = new Workbook(archive);
    workbook.index.sharedStrings().ifPresent(workbook::readSharedTexts);
    for (SheetPart sheet : workbook.index.sheets()) {
      archive.read(sheet.part(), in -> workbook.readSheet(sheet.name(), in));
      workbook.gathering.ended(sheet.name());
    }
    return workbook.gathering.all();
  }

  private void readSharedTexts(String part) {
    archive.read(
        part,
        in -> {
          long characters = 0;
          PartXml xml = new PartXml(in);
          while (xml.next()) {
            if (xml.starts("si")) {
              String text = xml.richText("si");
              characters += text.length();
              if (characters > Limits.CHARACTERS || sharedTexts.size() >= Limits.SHARED_TEXTS) {
                throw new Faulty("表の内容が大きすぎます。ファイルを分けてください。");
              }
              sharedTexts.add(text);
            }
          }
        });
  }

  private void readSheet(String sheet, InputStream in) {
    PartXml xml = new PartXml(in);
    List<String> cells = new ArrayList<>();
    int row = 0;
    int column = 0;
    while (xml.next()) {
      if (xml.starts("row")) {
        int number = xml.number("r", row + 1);
        if (number <= row) {
          throw new Faulty(WorkbookArchive.BROKEN);
        }
        row = number;
        column = 0;
        cells.clear();
      } else if (xml.starts("c")) {
        String reference = xml.attribute("r");
        int at = reference == null ? column : columnOf(reference);
        String text = cell(xml, sheet, reference == null ? "" : reference);
        column = at + 1;
        if (!text.isEmpty()) {
          put(cells, at, text, sheet, row);
        }
      } else if (xml.ends("row")) {
        gathering.row(sheet, row, cells);
      }
    }
  }

  private static void put(List<String> cells, int column, String text, String sheet, int row) {
    if (column < cells.size()) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
    if (column >= Limits.COLUMNS) {
      throw new Faulty(
          "「" + sheet + "」の" + row + "行目の列数が上限（" + Limits.COLUMNS + "列）を超えています。表を分けてください。");
    }
    while (cells.size() < column) {
      cells.add("");
    }
    cells.add(text);
  }

  private String cell(PartXml xml, String sheet, String reference) {
    String type = xml.attribute("t");
    int style = xml.number("s", -1);
    String text = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        throw new Faulty("シート「" + sheet + "」のセル" + reference + "に数式があります。値だけを貼り付けて保存し直してください。");
      }
      if (xml.starts("v")) {
        text = value(type, style, xml.text());
      } else if (xml.starts("is")) {
        text = xml.richText("is");
      }
    }
    return text;
  }

  private String value(@Nullable String type, int style, String raw) {
    if (type == null || "n".equals(type)) {
      boolean styled = style >= 0 && style < index.formats().size();
      NumberFormats format = styled ? index.formats().get(style) : NumberFormats.PLAIN;
      return raw.isEmpty() ? "" : format.text(raw, index.from1904());
    }
    return switch (type) {
      case "s" -> shared(raw);
      case "b" -> "1".equals(raw) ? "TRUE" : "FALSE";
      default -> Text.ofCell(raw);
    };
  }

  private String shared(String raw) {
    try {
      return sharedTexts.get(Integer.parseInt(raw));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
  }

  /** The column of a reference such as AB12, from 0. */
  private static int columnOf(String reference) {
    int column = 0;
    int letters = 0;
    while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
      char letter = reference.charAt(letters);
      if (letter < 'A' || letter > 'Z' || letters == 3) {
        throw new Faulty(WorkbookArchive.BROKEN);
      }
      column = column * 26 + (letter - 'A' + 1);
      letters++;
    }
    if (letters == 0) {
      throw new Faulty(WorkbookArchive.BROKEN);
    }
    return column - 1;
  }
}
