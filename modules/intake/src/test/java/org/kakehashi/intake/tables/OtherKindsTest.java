package org.kakehashi.intake.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.intake.UnreadableUpload;

class OtherKindsTest {
  private final DefaultIntake intake = new DefaultIntake();

  @ParameterizedTest(name = "{2}")
  @DisplayName("ブックでないファイルは、その種類の名前と、どうすればよいかを告げて断る（圧縮形式）")
  @CsvSource({
    "mimetype, application/vnd.oasis.opendocument.spreadsheet, .ods",
    "mimetype, application/vnd.oasis.opendocument.text, .odt",
    "word/document.xml, <x/>, .docx",
    "ppt/presentation.xml, <x/>, .pptx",
    "Index/Document.iwa, x, .numbers",
    "提出/回答.xlsx, x, .zip",
    "memo.txt, x, .xlsx又はCSV"
  })
  void archivesWithoutAWorkbookAreRefusedByTheirKind(String part, String content, String named)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    assertTrue(refusal(bytes.toByteArray()).contains(named), refusal(bytes.toByteArray()));
  }

  @ParameterizedTest(name = "{1}")
  @DisplayName("ブックでないファイルは、その種類の名前と、どうすればよいかを告げて断る（文字の形式）")
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><table><tr><td>1</td></tr></table></html> | HTML",
        "<!DOCTYPE html><p>1</p> | HTML",
        "<table border=1><tr><td>1</td></tr></table> | HTML",
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/> | XMLスプレッドシート2003",
        "<?xml version=\"1.0\"?><root/> | XML",
        "{\\rtf1 x} | リッチテキスト"
      })
  void textsThatAreNoTableAreRefusedByTheirKind(String content, String named) {
    byte[] file = content.getBytes(StandardCharsets.UTF_8);
    assertTrue(refusal(file).contains(named), refusal(file));
    byte[] marked = ("\uFEFF \r\n" + content).getBytes(StandardCharsets.UTF_8);
    assertTrue(refusal(marked).contains(named), refusal(marked));
  }

  @Test
  @DisplayName("印のないUTF-16のCSVも、文字コードを告げて断る")
  void utf16WithoutAMarkIsNamed() {
    byte[] file = "K-1,1,2\r\nK-2,1,2\r\n".getBytes(StandardCharsets.UTF_16LE);
    assertTrue(refusal(file).contains("UTF-16"), refusal(file));
  }

  @Test
  @DisplayName("CSVのセルの文字も32,767文字まで。超えるものは、読み込みきる前に断る")
  void aCellOfACsvIsAsLongAsAWorkbooks() {
    String longest = "あ".repeat(32_767);
    assertEquals(
        longest,
        intake.read("a.csv", utf8("1,\"" + longest + "\"\n")).get(0).rows().get(0).cell(1));
    assertTrue(refusal(utf8("1,\"" + longest + "い\"\n")).contains("32,767文字"));
    assertTrue(refusal(utf8("1,\"" + "a,\n".repeat(100_000) + "\"")).contains("32,767文字"));
    assertTrue(refusal(utf8("x".repeat(100_000))).contains("32,767文字"));
    String quoting = "1,5\" と \"\"6\"\" \n".repeat(20_000);
    assertEquals(20_000, intake.read("a.csv", utf8(quoting)).get(0).rows().size());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String refusal(byte[] file) {
    return assertThrows(UnreadableUpload.class, () -> intake.read("回答.xls", file))
        .arguments()
        .get(1);
  }
}
