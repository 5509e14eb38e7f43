package org.kakehashi.intake.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.NumberFrom;
import org.kakehashi.intake.TableMapping.Reading;
import org.kakehashi.intake.TableMappings;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.tables.TestIntake;
import org.kakehashi.intake.testing.RealLifeFiles;

/** The exports of form tools and an office's own sheet open as they are. */
class RealFilesMappingTest {
  private final TableMappings mappings = TestTableMappings.forgetful();

  @Test
  @DisplayName("Googleフォームの回答（CSV）が、見出しの対応とその他の一括指定だけで読める")
  void googleFormsOpen() {
    List<UploadedTable> tables = file("W1-google-forms.csv");
    MappingProposal proposal = mappings.propose("answers", Asked.qw(), tables);
    assertEquals(List.of("受付番号", "", "問1", "問2", "問3", "問4"), targets(proposal));
    assertEquals(NumberFrom.TIME_STAMP, proposal.mapping().numberFrom());
    assertEquals(";", column(proposal, 5).reading().separators());
    assertEquals("法テラスとの連携", proposal.columns().get(4).unknown().get(0).written());
    UploadedTable mapped =
        mappings.apply(Asked.qw(), tables, othersInOneAction(proposal.mapping(), 5));
    assertEquals(
        List.of(
            List.of("受付番号", "問1", "問2", "問3", "問3_その他", "問4"),
            List.of("2026/02/25 9:03:11 午前 GMT+9", "1", "1", "1;2", "", "平日の夜を希望します。"),
            List.of("2026/02/25 10:15:40 午前 GMT+9", "2", "", "3;5", "法テラスとの連携"),
            List.of("2026/02/25 11:20:05 午前 GMT+9", "1", "2", "4", "", "改行も\nあります")),
        cells(mapped));
    assertTrue(said(mapped).contains("問3：選択肢にない値を、その他を選んだものとし、その他の記述に移しました（3行目）。"));
    assertTrue(said(mapped).contains("2列目「メールアドレス」"), said(mapped));
  }

  @Test
  @DisplayName("Googleスプレッドシートの回答は、コンマと空白で並ぶ選択肢を、選択肢の中のコンマで切らない")
  void labelsWithCommasStayWhole() {
    List<UploadedTable> tables = file("W1b-google-sheets.xlsx");
    MappingProposal proposal = mappings.propose("answers", Asked.qw(), tables);
    assertEquals(List.of("受付番号", "問1", "問2", "問3", "問4"), targets(proposal));
    UploadedTable mapped =
        mappings.apply(Asked.qw(), tables, othersInOneAction(proposal.mapping(), 4));
    assertEquals(List.of("1;2", "3;5", "4"), column(mapped, "問3"));
    assertEquals(List.of("", "法テラスとの連携", ""), column(mapped, "問3_その他"));
  }

  @Test
  @DisplayName("Microsoft Formsの回答は、末尾の「;」を値に数えず、開始時刻や名前の列を設問にしない")
  void microsoftFormsOpen() {
    List<UploadedTable> tables = file("W2-microsoft-forms.xlsx");
    MappingProposal proposal = mappings.propose("answers", Asked.qw(), tables);
    assertEquals(List.of("受付番号", "", "", "", "", "", "問1", "問2", "問3", "問4"), targets(proposal));
    UploadedTable mapped =
        mappings.apply(Asked.qw(), tables, othersInOneAction(proposal.mapping(), 9));
    assertEquals(List.of("1", "2", "3"), column(mapped, "受付番号"));
    assertEquals(List.of("1", "2", "1"), column(mapped, "問1"));
    assertEquals(List.of("1", "", "2"), column(mapped, "問2"));
    assertEquals(List.of("1;2", "3;5", "4"), column(mapped, "問3"));
    assertEquals(List.of("", "法テラスとの連携", ""), column(mapped, "問3_その他"));
  }

  @Test
  @DisplayName("LimeSurveyの回答は、A1とY、選択肢ごとの列、その他の記述を読み、途中の行を告げる")
  void limeSurveyOpens() {
    List<UploadedTable> tables = file("W3-limesurvey.csv");
    MappingProposal proposal = mappings.propose("answers", Asked.qw(), tables);
    assertEquals(
        List.of("受付番号", "", "", "", "問1", "問2", "問3/1", "問3/2", "問3/3", "問3/4", "問3_その他", "問4"),
        targets(proposal));
    UploadedTable mapped = mappings.apply(Asked.qw(), tables, proposal.mapping());
    assertEquals(
        List.of("受付番号", "問1", "問2", "問3_1", "問3_2", "問3_3", "問3_4", "問3_5", "問3_その他", "問4"),
        mapped.rows().get(0).cells());
    assertEquals(
        List.of("7", "1", "1", "1", "1", "", "", "", "", "平日の夜を希望します。"),
        mapped.rows().get(1).cells());
    assertEquals(
        List.of("9", "2", "", "", "", "1", "", "1", "法テラスとの連携"), mapped.rows().get(3).cells());
    assertTrue(said(mapped).contains("「submitdate」が空の行があります"), said(mapped));
    assertTrue(said(mapped).contains("3行目"), said(mapped));
  }

  @Test
  @DisplayName("自治体の一覧は、表題の下の2段の見出しと○の列を読み、番号だけの行に値を作らず、計の行は「計」のまま残す")
  void twoHeadingRowsAreFound() {
    List<UploadedTable> tables = List.of(municipality(), new UploadedTable("記入要領", rows("記入要領")));
    MappingProposal proposal = mappings.propose("answers", Asked.qw(), tables);
    assertEquals(4, proposal.mapping().headingRow());
    assertEquals(5, proposal.mapping().lastHeadingRow());
    assertEquals(
        List.of("受付番号", "問1", "問2", "問3/1", "問3/2", "問3/3", "問3/4", "問3/5", "問3_その他", "問4"),
        targets(proposal));
    UploadedTable mapped = mappings.apply(Asked.qw(), tables, proposal.mapping());
    assertEquals(
        List.of("1", "1", "1", "1", "", "1", "", "", "", "平日の夜を希望します。"),
        mapped.rows().get(1).cells());
    assertEquals(
        List.of("2", "2", "", "", "", "1", "", "1", "法テラスとの連携", "特になし"),
        mapped.rows().get(2).cells());
    UploadedRow preNumbered = mapped.rows().get(4);
    assertEquals(9, preNumbered.number());
    assertEquals("4", preNumbered.cell(0));
    assertTrue(preNumbered.cells().stream().skip(1).allMatch(String::isEmpty));
    assertTrue(mapped.rows().stream().anyMatch(row -> row.cell(0).equals("計")));
    assertTrue(said(mapped).contains("シート「記入要領」（1行）は読んでいません。"), said(mapped));
  }

  @Test
  @DisplayName("自治体のファイルそのものも、数式と結合したセルがあっても同じに読める")
  void theMunicipalitysOwnFileOpens() {
    List<UploadedTable> tables = file("W4-municipality.xlsx");
    MappingProposal proposal = mappings.propose("answers", Asked.qw(), tables);
    assertEquals(4, proposal.mapping().headingRow());
    assertEquals(5, proposal.mapping().lastHeadingRow());
    UploadedTable mapped = mappings.apply(Asked.qw(), tables, proposal.mapping());
    assertEquals(List.of("1", "2", "1"), column(mapped, "問1").subList(0, 3));
    assertEquals(List.of("1", "", "2"), column(mapped, "問2").subList(0, 3));
    assertEquals(List.of("1", "", ""), column(mapped, "問3_1").subList(0, 3));
    assertEquals(List.of("", "", "1"), column(mapped, "問3_2").subList(0, 3));
    assertEquals(List.of("", "法テラスとの連携", ""), column(mapped, "問3_その他").subList(0, 3));
  }

  @Test
  @DisplayName("直した自治体の一覧は、別のシートがあっても対応が定まる")
  void theMendedSheetOpens() {
    List<UploadedTable> tables = file("W4b-municipality-mended.xlsx");
    MappingProposal proposal = mappings.propose("answers", Asked.qw(), tables);
    assertEquals(
        List.of("受付番号", "問1", "問2", "問3/1", "問3/2", "問3/3", "問3/4", "問3/5", "問3_その他", "問4"),
        targets(proposal));
    UploadedTable mapped = mappings.apply(Asked.qw(), tables, proposal.mapping());
    assertEquals(List.of("1", "2", "1"), column(mapped, "問1").subList(0, 3));
    assertEquals(List.of("1", "", "2"), column(mapped, "問2").subList(0, 3));
  }

  @Test
  @DisplayName("kintoneの書出しは、短い見出しを設問文に対応付け、改行で並ぶ選択肢を分ける")
  void kintoneOpens() {
    List<UploadedTable> tables = file("W5-kintone.csv");
    MappingProposal proposal = mappings.propose("answers", Asked.qw(), tables);
    assertEquals(List.of("受付番号", "", "問1", "問2", "問3", "問3_その他", "問4"), targets(proposal));
    UploadedTable mapped = mappings.apply(Asked.qw(), tables, proposal.mapping());
    assertEquals(List.of("1;2", "3;5"), column(mapped, "問3"));
    assertEquals(List.of("", "法テラスとの連携"), column(mapped, "問3_その他"));
  }

  @Test
  @DisplayName("表題・空行・sep=の下の見出しが見付かり、見出しのない備考の列は読まないと告げる")
  void headingsBelowTitlesAreFound() {
    MappingProposal titled = mappings.propose("answers", Asked.qa(), file("30-title-above.csv"));
    assertEquals(3, titled.mapping().headingRow());
    assertEquals(List.of("受付番号", "問1", "問2", "問3"), targets(titled));
    MappingProposal noted =
        mappings.propose("answers", Asked.qa(), file("28-unnamed-note-column.csv"));
    assertEquals(List.of("受付番号", "問1", "問2", "問3", ""), targets(noted));
    UploadedTable mapped =
        mappings.apply(Asked.qa(), file("28-unnamed-note-column.csv"), noted.mapping());
    assertTrue(said(mapped).contains("次の列は読んでいません：5列目。"), said(mapped));
    UploadedTable sep = new UploadedTable("回答", rows("sep=", "受付番号|問1|問2|問3", "K-1|1|1|あ"));
    assertEquals(2, mappings.propose("answers", Asked.qa(), List.of(sep)).mapping().headingRow());
  }

  @Test
  @DisplayName("区切りのコンマと読点を見付け、コードとラベルの混ざったセルを分ける")
  void commasAndTouten() {
    List<UploadedTable> tables = file("20-comma-joined.csv");
    MappingProposal proposal = mappings.propose("answers", Asked.qa(), tables);
    assertEquals("、,", column(proposal, 3).reading().separators());
    UploadedTable mapped = mappings.apply(Asked.qa(), tables, proposal.mapping());
    assertEquals(List.of("1;2", "1;3", "1;2"), column(mapped, "問2"));
  }

  @Test
  @DisplayName("改行や空白で並ぶコードはつなげて読まない（1 2 は12ではない）")
  void codesAreNeverJoined() {
    List<UploadedTable> lines = file("02-newline-separated.csv");
    UploadedTable split =
        mappings.apply(Asked.qb(), lines, mappings.propose("answers", Asked.qb(), lines).mapping());
    assertEquals(List.of("1;2", "1;2", "3"), column(split, "問1"));
    List<UploadedTable> blanks = file("01c-space-separated-only.csv");
    UploadedTable apart =
        mappings.apply(
            Asked.qb(), blanks, mappings.propose("answers", Asked.qb(), blanks).mapping());
    assertEquals(List.of("1;2", "1;2", "3", "1;2"), column(apart, "問1"));
  }

  private static List<UploadedTable> file(String name) {
    return TestIntake.intake().read(name, RealLifeFiles.read("files/" + name));
  }

  /** {@code files/W4-municipality.xlsx}, as its merged cells are stored. */
  private static UploadedTable municipality() {
    return new UploadedTable(
        "回答一覧",
        rows(
            "事例検討会の開催方法等に関するアンケート　回答一覧（○○市）",
            "※太枠内を御記入ください。複数回答は当てはまるもの全てに○。",
            "作成日|2026-02-25||担当|国際課　架橋花子",
            "受付番号|問１\n開催の必要性|問２\n希望人数|問３　希望するテーマ（複数回答可）||||||問４\n御意見",
            "|||医療・福祉|教育|在留手続|労働|その他|（その他の内容）",
            "1|必要|３〜４人|○||○||||平日の夜を希望します。",
            "2|不要||||○||○|法テラスとの連携|特になし",
            "３|必要|5～6人||○",
            "4",
            "5",
            "計|3||1",
            "上記のとおり相違ありません。　　令和８年２月２５日　　国際課長　　　　　㊞"));
  }

  static List<UploadedRow> rows(String... lines) {
    List<UploadedRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty()) {
        rows.add(new UploadedRow(i + 1, List.of(lines[i].split("\\|", -1))));
      }
    }
    return rows;
  }

  static TableMapping othersInOneAction(TableMapping mapping, int number) {
    List<Column> columns =
        mapping.columns().stream()
            .map(
                column ->
                    column.column() == number
                        ? new Column(
                            number,
                            column.heading(),
                            column.field(),
                            column.option(),
                            new Reading(
                                column.reading().separators(), column.reading().values(), true))
                        : column)
            .toList();
    return new TableMapping(
        mapping.sheet(),
        mapping.headingRow(),
        mapping.lastHeadingRow(),
        mapping.numberFrom(),
        columns);
  }

  static List<String> targets(MappingProposal proposal) {
    return proposal.mapping().columns().stream()
        .map(c -> c.field() + (c.option().isEmpty() ? "" : "/" + c.option()))
        .toList();
  }

  static Column column(MappingProposal proposal, int number) {
    return proposal.mapping().columns().get(number - 1);
  }

  static List<List<String>> cells(UploadedTable table) {
    return table.rows().stream().map(UploadedRow::cells).toList();
  }

  static List<String> column(UploadedTable table, String heading) {
    int index = table.rows().get(0).cells().indexOf(heading);
    return table.rows().stream().skip(1).map(row -> row.cell(index)).toList();
  }

  static String said(UploadedTable table) {
    return String.join("\n", table.notices());
  }
}
