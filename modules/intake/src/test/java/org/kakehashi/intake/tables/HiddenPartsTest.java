package org.kakehashi.intake.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.testing.RealLifeFiles;

class HiddenPartsTest {
  private final DefaultIntake intake = new DefaultIntake();

  @Test
  @DisplayName("非表示の行と列も読み込み、何行・何列あったかを告げる")
  void hiddenRowsAndColumnsAreReadAndTold() {
    byte[] file =
        new XlsxFile()
            .sheet(
                "回答",
                "visible",
                "<cols><col min='2' max='2' hidden='1'/><col min='3' max='3' width='0'/>"
                    + "<col min='9' max='16384' hidden='true'/></cols>",
                "<row r='1'><c r='A1'><v>1</v></c>"
                    + "<c r='B1' t='inlineStr'><is><t>問1</t></is></c><c r='C1'><v>3</v></c></row>"
                    + "<row r='2' hidden='1'><c r='A2'><v>1</v></c></row>"
                    + "<row r='3' hidden='1'/>"
                    + "<row r='5' hidden='true'><c r='A5'><v>1</v></c></row>"
                    + "<row r='6' ht='0' customHeight='1'><c r='A6'><v>1</v></c></row>"
                    + "<row r='7' hidden='1' outlineLevel='1'><c r='A7'><v>1</v></c></row>",
                "")
            .bytes();

    UploadedTable table = intake.read("回答.xlsx", file).get(0);

    assertEquals(5, table.rows().size());
    assertEquals(
        List.of("非表示の行が4行あります（2、5～7行目）。これらも読み込みました。", "非表示の列が2列あります（B列「問1」、C列「3」）。これらも読み込みました。"),
        table.notices());
  }

  @Test
  @DisplayName("絞り込みで隠れた行のある実際のファイルでは、隠れた行を告げる")
  void filteredRowsOfRealFilesAreTold() {
    assertEquals(
        List.of("絞り込みなどで非表示の行が2行あります（3、4行目）。これらも読み込みました。"),
        read("05-filtered-rows.xlsx").notices());
    assertEquals(List.of(), read("18-x-prefix.xlsx").notices());
  }

  @Test
  @DisplayName("縦に結合されたセルは、どの行に続くかを告げる。横の結合は告げない")
  void cellsMergedDownwardsAreTold() {
    byte[] file =
        new XlsxFile()
            .sheet(
                "行事",
                "visible",
                "",
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>1</v></c></row>"
                    + "<row r='3'><c r='B3'><v>1</v></c></row><row r='4'><c r='B4'><v>1</v></c></row>",
                "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:A4'/></mergeCells>")
            .bytes();
    UploadedTable table = intake.read("行事.xlsx", file).get(0);
    assertEquals(Set.of(3, 4), table.joined());
    assertEquals(List.of("縦に結合されたセルがあります（3、4行目に続くもの）。値は結合の最初の行だけにあるものとして読みました。"), table.notices());
  }

  private UploadedTable read(String file) {
    return intake.read(file, RealLifeFiles.read("files/" + file)).get(0);
  }
}
