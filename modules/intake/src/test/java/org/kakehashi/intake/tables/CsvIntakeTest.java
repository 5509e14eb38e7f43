package org.kakehashi.intake.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.UnreadableUpload;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;

class CsvIntakeTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String TEXT = "番号,自由記述\r\n1,\"①～Ⅲ,髙﨑\r\n\"\"次\"\"\"\r\n\r\n2,\r\n";

  private final DefaultIntake intake = new DefaultIntake();

  @Test
  @DisplayName("UTF-8（BOM付き・なし）とwindows-31jの①～は同じように読める")
  void theSameTextInEachEncodingReadsTheSame() {
    List<UploadedRow> expected =
        List.of(
            new UploadedRow(1, List.of("番号", "自由記述")),
            new UploadedRow(2, List.of("1", "①～Ⅲ,髙﨑\n\"次\"")),
            new UploadedRow(4, List.of("2")));
    assertEquals(expected, rows(TEXT.getBytes(StandardCharsets.UTF_8)));
    assertEquals(expected, rows(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
    assertEquals(expected, rows(TEXT.getBytes(WINDOWS_31J)));
    UploadedTable table = intake.read("/tmp/回答 令和8.2.csv", TEXT.getBytes(WINDOWS_31J)).get(0);
    assertEquals("回答 令和8.2", table.name());
  }

  @Test
  @DisplayName("中身で見分ける：名前が.xlsxでもCSVなら読む")
  void theContentDecidesNotTheName() {
    assertEquals(1, intake.read("回答.xlsx", "a,b".getBytes(StandardCharsets.UTF_8)).size());
  }

  @Test
  @DisplayName("どちらの文字コードでもない・混ざったファイルは断る")
  void brokenEncodingsAreRefused() {
    byte[] mixed = {'a', ',', (byte) 0x81, 0x20, '\n'};
    assertTrue(refusal(mixed).contains("文字コード"), refusal(mixed));
    byte[] brokenAfterBom = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0x82, (byte) 0xA0};
    assertTrue(refusal(brokenAfterBom).contains("文字コード"));
    byte[] utf16 = "\uFEFF番号,記述".getBytes(StandardCharsets.UTF_16LE);
    assertTrue(refusal(utf16).contains("UTF-16"), refusal(utf16));
  }

  @Test
  @DisplayName("引用符の崩れは行を挙げて断る")
  void unbalancedQuotesAreRefusedWithTheirLine() {
    byte[] open = "a,b\r\n1,\"開いたまま\r\n2,x".getBytes(StandardCharsets.UTF_8);
    assertTrue(refusal(open).contains("引用符"), refusal(open));
    byte[] trailing = "a,b\r\n1,\"x\"y\r\n".getBytes(StandardCharsets.UTF_8);
    assertTrue(refusal(trailing).startsWith("2行目"), refusal(trailing));
  }

  @Test
  @DisplayName("U+0000だけを取り除き、ほかの文字は変えない")
  void onlyNulIsTakenOut() {
    String text = "a\0b,\u200b 〜～\u3099\n";
    assertEquals(
        List.of("ab", "\u200b 〜～\u3099"),
        rows(text.getBytes(StandardCharsets.UTF_8)).get(0).cells());
  }

  @Test
  @DisplayName("タブ区切り・PDF・大きすぎる表・カンマだけのファイルは断る")
  void whatIsNoReasonableCsvIsRefused() {
    assertTrue(refusal("a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8)).contains("カンマ"));
    assertTrue(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8)).contains("PDF"));
    assertTrue(refusal("x\n".repeat(200_001).getBytes(StandardCharsets.UTF_8)).contains("20万行"));
    String wide = "x,".repeat(500) + "x\n";
    assertTrue(refusal(wide.getBytes(StandardCharsets.UTF_8)).contains("500列"));
    assertTrue(refusal(",".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)).contains("500列"));
    assertTrue(refusal("\n\n,,\n".getBytes(StandardCharsets.UTF_8)).contains("データが一つも"));
    assertTrue(refusal(new byte[50 * 1024 * 1024 + 1]).contains("50MB"));
  }

  private List<UploadedRow> rows(byte[] file) {
    return intake.read("回答.csv", file).get(0).rows();
  }

  private String refusal(byte[] file) {
    return assertThrows(UnreadableUpload.class, () -> intake.read("回答.csv", file))
        .arguments()
        .get(1);
  }
}
