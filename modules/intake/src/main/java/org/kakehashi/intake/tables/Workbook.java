package org.kakehashi.intake.tables;

import java.util.ArrayList;
import java.util.List;
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
  private final UncachedFormulas uncached = new UncachedFormulas();

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
      archive.read(sheet.part(), workbook.rows(sheet.name())::read);
    }
    workbook.uncached.refuse();
    return workbook.gathering.all();
  }

  private SheetRows rows(String sheet) {
    return new SheetRows(sheet, index, sharedTexts, gathering, uncached);
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
}
