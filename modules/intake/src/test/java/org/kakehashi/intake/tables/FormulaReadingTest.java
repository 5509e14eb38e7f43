package org.kakehashi.intake.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.UnreadableUpload;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;

class FormulaReadingTest {
  private final DefaultIntake intake = new DefaultIntake();

  @Test
  @DisplayName("数式は最後に計算された値で読み、列ごとに一度だけ告げる")
  void formulasAreReadByTheirLastValueWithOneNoticeAColumn() {
    UploadedTable table =
        table(
            row(1, text("A1", "番号") + text("B1", "合計") + text("C1", "判定"))
                + row(
                    2,
                    "<c r='A2'><v>1</v></c><c r='B2'><f>A2*2</f><v>2</v></c>"
                        + "<c r='C2' t='str'><f>IF(A2=1,\"必要\",\"\")</f><v>必要</v></c>")
                + row(
                    3,
                    "<c r='A3'><v>2</v></c><c r='B3'><f t='shared' si='0'/><v>4</v></c>"
                        + "<c r='C3' t='str'><f t='array' ref='C3'>X</f><v></v></c>")
                + row(4, "<c r='A4'><v>3</v></c><c r='B4' t='e'><v>#N/A</v><f>X</f></c>"));

    assertEquals(
        List.of(
            new UploadedRow(1, List.of("番号", "合計", "判定")),
            new UploadedRow(2, List.of("1", "2", "必要")),
            new UploadedRow(3, List.of("2", "4")),
            new UploadedRow(4, List.of("3", "#N/A"))),
        table.rows());
    assertEquals(
        List.of(
            "シート「集計」のB列（合計）は数式です。最後に計算された値（3セル）を読みました。",
            "シート「集計」のC列（判定）は数式です。最後に計算された値（2セル）を読みました。"),
        table.notices());
  }

  @Test
  @DisplayName("一部の行だけが数式の列では、数式があることを告げる")
  void aFormulaAmongManyValuesIsTold() {
    assertEquals(
        List.of("シート「集計」のA列（1）に数式があります。最後に計算された値（1セル）を読みました。"),
        table(
                row(1, "<c r='A1'><v>1</v></c>")
                    + row(2, "<c r='A2'><v>2</v></c>")
                    + row(3, "<c r='A3'><f>A1+A2</f><v>3</v></c>")
                    + row(4, "<c r='B4'><v>9</v></c>"))
            .notices());
  }

  @Test
  @DisplayName("計算結果のない数式は、全てのシートの全てのセル番地を一度に告げて断る")
  void formulasWithoutAValueAreRefusedWithAllTheirPlaces() {
    byte[] file =
        new XlsxFile()
            .sheet(
                "集計",
                row(3, "<c r='B3'><f>A1</f></c><c r='C3'><f>A1</f><v/></c><c r='D3'><v>1</v></c>"))
            .sheet("控え", row(1, "<c r='AB1' t='n'><f>A1</f><v></v></c>"))
            .bytes();
    assertEquals(
        "計算結果が保存されていない数式があります（3セル）：シート「集計」のB3、C3、シート「控え」のAB1。"
            + "Excelで開いて上書き保存するか、値だけを貼り付けて保存し直してください。",
        refusal(file));
  }

  @Test
  @DisplayName("計算結果のない数式が多いときは、30か所までと残りの数を告げる")
  void manyFormulasWithoutAValueAreCounted() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 100; row++) {
      rows.append(row(row, "<c r='A" + row + "'><f>B1</f></c>"));
    }
    String refusal = refusal(new XlsxFile().sheet("集計", rows.toString()).bytes());
    assertTrue(refusal.contains("（100セル）") && refusal.contains("A30、ほか70セル。"), refusal);
  }

  private UploadedTable table(String rows) {
    return intake.read("集計.xlsx", new XlsxFile().sheet("集計", rows).bytes()).get(0);
  }

  private String refusal(byte[] file) {
    return assertThrows(UnreadableUpload.class, () -> intake.read("集計.xlsx", file))
        .arguments()
        .get(1);
  }

  private static String text(String place, String text) {
    return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private static String row(int number, String cells) {
    return "<row r='" + number + "'>" + cells + "</row>";
  }
}
