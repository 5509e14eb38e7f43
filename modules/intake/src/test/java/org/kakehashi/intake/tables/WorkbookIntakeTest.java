package org.kakehashi.intake.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.intake.UnreadableUpload;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;

class WorkbookIntakeTest {
  private final DefaultIntake intake = new DefaultIntake();

  @Test
  @DisplayName("文字はそのまま、ふりがなは除き、行番号は表計算の行番号のまま読む")
  void textsAreKeptVerbatimWithTheRowNumbersOfTheSheet() {
    byte[] file =
        new XlsxFile()
            .sharedStrings(
                "<si><t>SCコネ\uD06C트에 &lt;参加&gt;</t></si>"
                    + "<si><r><t xml:space='preserve'> 事例</t></r><r><t>検討会～①</t></r>"
                    + "<rPh sb='0' eb='2'><t>ジレイ</t></rPh></si>")
            .sheet(
                "回答",
                row(1, "<c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c>")
                    + row(2, "<c r='A2' s='0'/>")
                    + row(
                        5,
                        "<c r='B5' t='inlineStr'><is><t>一行目_x000D_二行目</t></is></c>"
                            + "<c r='C5' t='b'><v>1</v></c><c r='D5' t='e'><v>#N/A</v></c>"
                            + "<c r='E5' t='str'><v>そのまま</v></c>"))
            .sheet("空", "")
            .bytes();

    List<UploadedTable> tables = intake.read("回答.xlsx", file);

    assertEquals(List.of("回答", "空"), tables.stream().map(UploadedTable::name).toList());
    assertEquals(
        List.of(
            new UploadedRow(1, List.of("SCコネ\uD06C트에 <参加>", "", " 事例検討会～①")),
            new UploadedRow(5, List.of("", "一行目\n二行目", "TRUE", "#N/A", "そのまま"))),
        tables.get(0).rows());
  }

  @Test
  @DisplayName("書き戻さずに流し書きされたブック（他の調査システムの出力など）も読む")
  void workbooksWrittenAsAStreamAreRead() {
    byte[] file = new XlsxFile().sheet("回答", row(1, "<c r='A1'><v>7</v></c>")).streamed();

    assertEquals(
        List.of(new UploadedRow(1, List.of("7"))), intake.read("回答.xlsx", file).get(0).rows());
  }

  @Test
  @DisplayName("一文字でも化けたブックは、読める形のままでも断る")
  void aDigitThatChangedOnTheWayIsNoticed() {
    byte[] file =
        new XlsxFile().sheet("回答", row(1, "<c r='A1'><v>52</v></c>")).streamed(StreamedZip.STORED);
    assertEquals(
        List.of(new UploadedRow(1, List.of("52"))), intake.read("回答.xlsx", file).get(0).rows());

    int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("<v>52") + 3;
    file[at] = '6';
    assertThrows(UnreadableUpload.class, () -> intake.read("回答.xlsx", file));
  }

  @Test
  @DisplayName("同じ場所を何度も指す目録、異常に長い目録は、展開する前に断る")
  void directoriesThatAskForEndlessWorkAreRefused() {
    byte[] file =
        new XlsxFile().sheet("回答", row(1, "<c r='A1'><v>7</v></c>")).streamed(StreamedZip.STORED);

    assertThrows(
        UnreadableUpload.class, () -> intake.read("回答.xlsx", StreamedZip.doubled(file, 40)));
    assertThrows(
        UnreadableUpload.class, () -> intake.read("回答.xlsx", StreamedZip.doubled(file, 20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(shorts = {1, 6, 9, 12, 14, 93, 95, 99})
  @DisplayName("表計算ソフトが使わない方法で圧縮されたブックは断る")
  void unusualWaysOfPackingAreRefused(short method) {
    byte[] file = new XlsxFile().sheet("回答", row(1, "<c r='A1'><v>7</v></c>")).streamed(method);

    assertThrows(UnreadableUpload.class, () -> intake.read("回答.xlsx", file));
  }

  @Test
  @DisplayName("整数に小数点を付けず、日付と時刻はISO形式で読む")
  void numbersAndDatesAreReadAsPeopleSeeThem() {
    XlsxFile file =
        new XlsxFile()
            .styles(
                "<numFmt numFmtId='170' formatCode='[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@'/>"
                    + "<numFmt numFmtId='171' formatCode='#,##0&quot;人d&quot;'/>"
                    + "<numFmt numFmtId='172' formatCode='yyyy/mm/dd hh:mm'/>"
                    + "<numFmt numFmtId='173' formatCode='[h]:mm'/>",
                0,
                14,
                170,
                171,
                172,
                20,
                173);
    file.sheet(
        "数",
        row(
            1,
            "<c r='A1'><v>25</v></c><c r='B1'><v>25.0</v></c><c r='C1'><v>1E3</v></c>"
                + "<c r='D1'><v>0.30000000000000004</v></c><c r='E1' s='3'><v>1200</v></c>"
                + "<c r='F1' s='1'><v>46078</v></c><c r='G1' s='2'><v>46078</v></c>"
                + "<c r='H1' s='4'><v>46078.4375</v></c><c r='I1' s='5'><v>0.4375</v></c>"
                + "<c r='J1' s='6'><v>1.5</v></c><c r='K1' s='1'><v>60</v></c>"
                + "<c r='L1'><v>-0.5</v></c><c r='M1' s='1'><v>1</v></c>"));
    assertEquals(
        List.of(
            "25",
            "25",
            "1000",
            "0.3",
            "1200",
            "2026-02-25",
            "2026-02-25",
            "2026-02-25T10:30:00",
            "10:30:00",
            "1.5",
            "60",
            "-0.5",
            "1900-01-01"),
        intake.read("数.xlsx", file.bytes()).get(0).rows().get(0).cells());
  }

  @Test
  @DisplayName("1904年から数えるブックの日付も正しい")
  void workbooksThatCountFrom1904() {
    byte[] file =
        new XlsxFile()
            .styles("", 14)
            .from1904()
            .sheet("日", row(1, "<c r='A1' s='0'><v>44616</v></c>"))
            .bytes();
    assertEquals("2026-02-25", intake.read("日.xlsx", file).get(0).rows().get(0).cell(0));
  }

  @Test
  @DisplayName("非表示のシートは名前を挙げて断る")
  void hiddenSheetsAreRefusedByName() {
    byte[] file =
        new XlsxFile()
            .sheet("回答", row(1, "<c r='A1'><v>1</v></c>"))
            .sheet("控え", "hidden", "")
            .sheet("秘密", "veryHidden", "")
            .bytes();
    assertTrue(refusal(file).startsWith("非表示のシートがあります：「控え」、「秘密」。"), refusal(file));
  }

  @Test
  @DisplayName("マクロ付き・バイナリ・古い形式・パスワード付きはそれぞれ理由を告げて断る")
  void otherKindsOfWorkbooksAreRefusedWithTheirReason() {
    byte[] macro = new XlsxFile().sheet("回答", "").part("xl/vbaProject.bin", new byte[] {1}).bytes();
    assertTrue(refusal(macro).contains("マクロ"), refusal(macro));

    byte[] binary = new XlsxFile().part("xl/workbook.bin", new byte[] {1}).bytes();
    assertTrue(refusal(binary).contains(".xlsb"), refusal(binary));

    byte[] word = new XlsxFile().part("word/document.xml", "<document/>").bytes();
    assertTrue(refusal(word).contains("シートの数"), refusal(word));

    byte[] old = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 2048);
    assertTrue(refusal(old).contains(".xls"), refusal(old));

    byte[] encrypted = Arrays.copyOf(old, 4096);
    byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(stream, 0, encrypted, 1000, stream.length);
    assertTrue(refusal(encrypted).contains("パスワード"), refusal(encrypted));
  }

  @Test
  @DisplayName("空・壊れたファイル・途中で切れたファイルは断る")
  void emptyAndBrokenFilesAreRefused() {
    byte[] file = new XlsxFile().sheet("回答", row(1, "<c r='A1'><v>1</v></c>")).bytes();
    assertTrue(refusal(new byte[0]).contains("空です"));
    assertTrue(refusal(new XlsxFile().sheet("回答", "").bytes()).contains("データが一つも"));
    for (int length : List.of(5, 40, file.length / 4, file.length / 2)) {
      String refusal = refusal(Arrays.copyOf(file, length));
      assertTrue(refusal.contains("壊れて") || refusal.contains("ではありません"), refusal);
    }
    byte[] flipped = file.clone();
    flipped[60] ^= 0x55;
    assertTrue(refusal(flipped).contains("壊れて"), refusal(flipped));
  }

  @Test
  @DisplayName("展開すると膨れ上がるファイルは、膨らみきる前に断る")
  void aZipBombIsRefusedBeforeItGrows() {
    byte[] bomb =
        new XlsxFile()
            .sheet("回答", row(1, "<c r='A1'><v>1</v></c>"))
            .part("xl/media/bomb.bin", new byte[64 * 1024 * 1024])
            .bytes();
    assertTrue(bomb.length < 100_000);
    assertTrue(refusal(bomb).contains("異常に大きく"), refusal(bomb));
  }

  @Test
  @DisplayName("外部実体や文書型宣言を含むXMLは読まない")
  void documentTypesAreRefused() {
    byte[] file =
        new XlsxFile()
            .sheet("回答", row(1, "<c r='A1' t='s'><v>0</v></c>"))
            .sharedStrings("<si><t>x</t></si>")
            .part(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                    + "<sst><si><t>&a;</t></si></sst>")
            .bytes();
    assertTrue(refusal(file).contains("壊れて"), refusal(file));
  }

  @Test
  @DisplayName("列番地・行番号・共有文字列の番号がおかしいファイルは断る")
  void nonsenseReferencesAreRefused() {
    for (String rows :
        List.of(
            row(1, "<c r='A1' t='s'><v>7</v></c>"),
            row(1, "<c r='A1' t='s'><v>-1</v></c>"),
            row(1, "<c r='1A'><v>1</v></c>"),
            row(1, "<c r='ABCD1'><v>1</v></c>"),
            row(1, "<c r='B1'><v>1</v></c><c r='A1'><v>2</v></c>"),
            row(2, "<c r='A2'><v>1</v></c>") + row(1, "<c r='A1'><v>1</v></c>"))) {
      assertTrue(refusal(new XlsxFile().sheet("回答", rows).bytes()).contains("壊れて"), rows);
    }
    assertTrue(
        refusal(new XlsxFile().sheet("広", row(1, "<c r='XFD1'><v>1</v></c>")).bytes())
            .contains("500列"));
  }

  @Test
  @DisplayName("セルの文字は32,767文字まで。超えるものは、読み込みきる前に断る")
  void aCellLongerThanACellCanBeIsRefused() {
    String longest = "あ".repeat(32_767);
    assertEquals(longest, inline("<is><t>" + longest + "</t></is>"));
    assertEquals("\n".repeat(32_767), inline("<is><t>" + "_x000D_".repeat(32_767) + "</t></is>"));
    for (String cell :
        List.of(
            "<is><t>" + longest + "あ</t></is>",
            "<is><r><t>" + longest + "</t></r><r><t>い</t></r></is>",
            "<is><t>" + "a".repeat(8_000_000) + "</t></is>",
            "<is><t>" + "<![CDATA[aaaaaaaa]]>".repeat(100_000) + "</t></is>",
            "<v>" + longest + "あ</v>")) {
      byte[] file = new XlsxFile().sheet("回答", row(1, "<c t='inlineStr'>" + cell + "</c>")).bytes();
      assertTrue(refusal(file).contains("32,767文字"), refusal(file));
    }
    byte[] shared =
        new XlsxFile().sheet("回答", "").sharedStrings("<si><t>" + longest + "あ</t></si>").bytes();
    assertTrue(refusal(shared).contains("32,767文字"), refusal(shared));
  }

  @Test
  @DisplayName("分けて書かれた文字、注釈、CDATAもつなげて読む")
  void aTextInPiecesIsReadWhole() {
    assertEquals("東京&大阪<京都>", inline("<is><t>東京&amp;<!-- 注釈 > < -->大阪<![CDATA[<京都>]]></t></is>"));
  }

  @Test
  @DisplayName("異常に長い注釈・CDATA・属性・処理命令は、メモリに溜める前に断る")
  void partsThatTheParserWouldHoldWholeAreRefused() {
    String much = "a<".repeat(600_000);
    for (String rows :
        List.of(
            "<!--" + much + "-->",
            "<!--]]>" + much + "-->",
            "<row><c><v><![CDATA[-->" + much + "]]></v></c></row>",
            "<?x " + much + "?>",
            "<row><c t='" + "a".repeat(1_100_000) + "'/></row>")) {
      byte[] file = new XlsxFile().sheet("回答", rows + row(1, "<c><v>1</v></c>")).bytes();
      assertTrue(refusal(file).contains("壊れて"), refusal(file));
    }
  }

  @Test
  @DisplayName("中身のない共有文字列ばかりを百万個より多く持つファイルは断る")
  void tooManySharedTextsAreRefused() {
    byte[] file =
        new XlsxFile()
            .sheet("回答", row(1, "<c><v>1</v></c>"))
            .sharedStrings("<si/>".repeat(1_000_001))
            .bytes();
    assertTrue(refusal(file).contains("大きすぎます"), refusal(file));
  }

  @Test
  @DisplayName("桁数が異常な数値は断り、ごく小さい数値は日付とみなさない")
  void numbersBeyondAllMeasureAreRefused() {
    for (String number :
        List.of(
            "1E-500000000",
            "1E500000000",
            "-1E-500000000",
            "0E-500000000",
            "1E2147483647",
            "1E-2147483647",
            "1E-401",
            "1".repeat(41))) {
      for (int style = 0; style < 3; style++) {
        byte[] file = styled(style, number);
        assertTrue(refusal(file).contains("桁数が異常"), number + refusal(file));
      }
    }
    for (int style = 0; style < 3; style++) {
      assertEquals(
          "1E-300", intake.read("数.xlsx", styled(style, "1E-300")).get(0).rows().get(0).cell(0));
    }
    assertEquals("00:00:00", intake.read("数.xlsx", styled(2, "0")).get(0).rows().get(0).cell(0));
  }

  @Test
  @DisplayName("255文字を超える表示形式は、解釈する前に断る")
  void aFormatLongerThanAFormatCanBeIsRefused() {
    byte[] file =
        new XlsxFile()
            .styles("<numFmt numFmtId='170' formatCode='" + "[".repeat(256) + "'/>", 170)
            .sheet("数", row(1, "<c s='0'><v>1</v></c>"))
            .bytes();
    assertTrue(refusal(file).contains("255文字"), refusal(file));
    byte[] longest =
        new XlsxFile()
            .styles("<numFmt numFmtId='170' formatCode='" + "[".repeat(255) + "'/>", 170)
            .sheet("数", row(1, "<c s='0'><v>1</v></c>"))
            .bytes();
    assertEquals("1", intake.read("数.xlsx", longest).get(0).rows().get(0).cell(0));
  }

  @Test
  @DisplayName("7万行12列の回答を一度に読む")
  void seventyThousandRowsOfTwelveColumnsAreRead() {
    StringBuilder rows = new StringBuilder();
    StringBuilder texts = new StringBuilder();
    for (int row = 1; row <= 70_000; row++) {
      StringBuilder cells = new StringBuilder();
      texts.append("<si><t>自由記述その").append(row).append(" &amp; 御意見</t></si>");
      for (char column = 'A'; column < 'L'; column++) {
        cells.append("<c r='").append(column).append(row).append("'><v>");
        cells.append(row % 7).append("</v></c>");
      }
      cells.append("<c r='L").append(row).append("' t='s'><v>");
      cells.append(row - 1).append("</v></c>");
      rows.append(row(row, cells.toString()));
    }
    byte[] file =
        new XlsxFile().sharedStrings(texts.toString()).sheet("回答", rows.toString()).bytes();
    List<UploadedTable> tables = intake.read("大.xlsx", file);
    assertEquals(70_000, tables.get(0).rows().size());
    assertEquals("自由記述その70000 & 御意見", tables.get(0).rows().get(69_999).cell(11));
  }

  /** The text of a cell with that content. */
  private String inline(String content) {
    byte[] file =
        new XlsxFile().sheet("回答", row(1, "<c t='inlineStr'>" + content + "</c>")).bytes();
    return intake.read("回答.xlsx", file).get(0).rows().get(0).cell(0);
  }

  /** A sheet with one number, plain (0), as a date (1) or as a time (2). */
  private static byte[] styled(int style, String number) {
    return new XlsxFile()
        .styles("", 0, 14, 20)
        .sheet("数", row(1, "<c s='" + style + "'><v>" + number + "</v></c>"))
        .bytes();
  }

  private String refusal(byte[] file) {
    UnreadableUpload refusal =
        assertThrows(UnreadableUpload.class, () -> intake.read("C:\\持込\\回答.xlsx", file));
    assertEquals("回答.xlsx", refusal.arguments().get(0));
    return refusal.arguments().get(1);
  }

  private static String row(int number, String cells) {
    return "<row r='" + number + "'>" + cells + "</row>";
  }
}
