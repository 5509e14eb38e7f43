package org.kakehashi.intake.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.intake.mapping.RealFilesMappingTest.column;
import static org.kakehashi.intake.mapping.RealFilesMappingTest.othersInOneAction;
import static org.kakehashi.intake.mapping.RealFilesMappingTest.rows;
import static org.kakehashi.intake.mapping.RealFilesMappingTest.said;
import static org.kakehashi.intake.mapping.RealFilesMappingTest.targets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.intake.MappingDoesNotFit;
import org.kakehashi.intake.MappingJson;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.MappingProposal.Ground;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.Meaning;
import org.kakehashi.intake.TableMapping.NumberFrom;
import org.kakehashi.intake.TableMapping.Reading;
import org.kakehashi.intake.TableMapping.Value;
import org.kakehashi.intake.TableMappings;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.intake.UnreadableProgramme;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.kernel.Invalid;

/** Other files of the same kinds as the real ones. */
class MappingVariantsTest {
  private final TableMappings mappings = TestTableMappings.forgetful();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "問1",
        "問１",
        "問1．開催は必要だと思いますか。",
        "問1:開催は必要だと思いますか",
        "問1（開催は必要だと思いますか）",
        "設問1",
        "設問１　開催の必要性",
        "Q1",
        "Q1. 開催は必要だと思いますか。",
        "q1_開催の必要性",
        "【問1】開催の必要性",
        "(1) 開催は必要だと思いますか。",
        "1. 開催は必要だと思いますか。 *",
        "1．開催は必要だと思いますか。（必須）",
        "開催は必要だと思いますか",
        "開催の必要性",
        "問 1"
      })
  @DisplayName("設問の見出しは、番号の書き方が違っても、文だけでも見付かる")
  void headingsOfAQuestionAreFound(String heading) {
    UploadedTable table = table("受付番号|" + heading + "|問2|問3", "K-1|必要|教育|あ");
    assertEquals(
        List.of("受付番号", "問1", "問2", "問3"),
        targets(mappings.propose("answers", Asked.qa(), List.of(table))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"No.", "No", "№", "ＩＤ", "ID", "回答者ID", "番号", "レコード番号", "Response ID", "整理番号"})
  @DisplayName("番号の見出しは、No.、ID、回答者IDなどでも番号と分かる")
  void headingsOfTheNumberAreFound(String heading) {
    UploadedTable table = table(heading + "|問1|問2|問3", "7|1|1|あ");
    MappingProposal proposal = mappings.propose("answers", Asked.qa(), List.of(table));
    assertEquals(List.of("受付番号", "問1", "問2", "問3"), targets(proposal));
    assertEquals(NumberFrom.COLUMN, proposal.mapping().numberFrom());
  }

  @Test
  @DisplayName("番号は合っていても文が別の設問のものなら、文の合う設問を選ぶ")
  void theTextWinsOverAForeignNumber() {
    UploadedTable table =
        table(
            "受付番号|1. お住まいの都道府県|2. 開催は必要だと思いますか。|3. 関心のある分野はどれですか|4. 御意見をお書きください。",
            "K-1|東京都|必要|教育|あ");
    assertEquals(
        List.of("受付番号", "", "問1", "問2", "問3"),
        targets(mappings.propose("answers", Asked.qa(), List.of(table))));
    UploadedTable odd = table("受付番号|問1 年齢層|問2|問3", "K-1|1|1|あ");
    MappingProposal proposal = mappings.propose("answers", Asked.qa(), List.of(odd));
    assertEquals(Ground.NUMBER_ONLY, proposal.columns().get(1).why());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "問2_1|問2_2|問2_3|問2_4|問2_5|問2_その他",
        "Q2[SQ001]|Q2[SQ002]|Q2[SQ003]|Q2[SQ004]|Q2[SQ005]|Q2[other]",
        "問2 [医療・福祉]|問2 [教育]|問2 [在留手続]|問2 [特になし]|問2 [その他]|問2（その他の内容）",
        "問2（1）医療・福祉|問2（2）教育|問2（3）在留手続|問2（4）特になし|問2（5）その他|その他（具体的に）",
        "関心のある分野はどれですか [医療・福祉]|関心のある分野はどれですか [教育]|関心のある分野はどれですか [在留手続]"
            + "|関心のある分野はどれですか [特になし]|関心のある分野はどれですか [その他]|その他の記述",
        "医療・福祉|教育|在留手続|特になし|その他|（その他の内容）",
        "2-1|2-2|2-3|2-4|2-5|その他の内容"
      })
  @DisplayName("選択肢ごとの列は、_1、[SQ001]、[選択肢]、（1）、選択肢だけの見出しでも見付かる")
  void columnsOfOptionsAreFound(String headings) {
    UploadedTable table =
        table("受付番号|問1|" + headings + "|問3", "K-1|1|○||○||○|法テラス|あ", "K-2|2||1||||");
    MappingProposal proposal = mappings.propose("answers", Asked.qa(), List.of(table));
    assertEquals(
        List.of("受付番号", "問1", "問2/1", "問2/2", "問2/3", "問2/4", "問2/5", "問2_その他", "問3"),
        targets(proposal));
    UploadedTable mapped = mappings.apply(Asked.qa(), List.of(table), proposal.mapping());
    assertEquals(
        List.of("K-1", "1", "1", "", "1", "", "1", "法テラス", "あ"), mapped.rows().get(1).cells());
    assertEquals(List.of("K-2", "2", "", "1"), mapped.rows().get(2).cells());
  }

  @Test
  @DisplayName("単一回答の設問も、選択肢ごとの○の列から読む。二つに○があれば二つとも残す")
  void aSingleAnswerInColumns() {
    UploadedTable table =
        table("No.|問1 [必要]|問1 [不要]|問2|問3", "1|○||1|", "2||✓|1|", "3|○|○|1|", "4|非該当||1|");
    MappingProposal proposal = mappings.propose("answers", Asked.qa(), List.of(table));
    UploadedTable mapped = mappings.apply(Asked.qa(), List.of(table), proposal.mapping());
    assertEquals(List.of("1", "2", "1;2", "非該当"), column(mapped, "問1"));
  }

  @Test
  @DisplayName("FALSE・0は選ばない印、N・×・－は選ばない印か、Yは選んだ印かを尋ね、ほかの字は書かれたとおり残す")
  void waysOfNotTicking() {
    UploadedTable table =
        table("受付番号|問1|問2_1|問2_2|問2_3|問2_4|問2_5|問3", "1|1|TRUE|FALSE|０|N|no|", "2|1|Y|×|－||x|");
    MappingProposal proposal = mappings.propose("answers", Asked.qa(), List.of(table));
    assertEquals(
        List.of(new Value("×", Meaning.NO_ANSWER, "")),
        proposal.mapping().columns().get(3).reading().values());
    assertEquals(
        List.of(new Value("Y", Meaning.CHOSEN, "")),
        proposal.mapping().columns().get(2).reading().values());
    assertEquals(
        List.of(new Value("N", Meaning.NO_ANSWER, "")),
        proposal.mapping().columns().get(5).reading().values());
    assertEquals("x", proposal.columns().get(6).unknown().get(0).written());
    UploadedTable mapped = mappings.apply(Asked.qa(), List.of(table), proposal.mapping());
    assertEquals(List.of("1", "1", "1"), mapped.rows().get(1).cells());
    assertEquals(List.of("2", "1", "1", "", "", "", "x"), mapped.rows().get(2).cells());
  }

  @Test
  @DisplayName("「1．必要」「（1）必要」「①」は読み、番号と選択肢が食い違うものは読まない")
  void numberedLabels() {
    UploadedTable table =
        table(
            "回答ID|問1|問2|問3",
            "1|1．必要|1|",
            "2|（1）必要|1|",
            "3|①|1|",
            "4|1:必要|1|",
            "5|1．不要|1|",
            "6|２ 不要|1|");
    MappingProposal proposal = mappings.propose("answers", Asked.qa(), List.of(table));
    UploadedTable mapped = mappings.apply(Asked.qa(), List.of(table), proposal.mapping());
    assertEquals(List.of("1", "1", "1", "1", "1．不要", "2"), column(mapped, "問1"));
    assertEquals("1．不要", proposal.columns().get(1).unknown().get(0).written());
  }

  @Test
  @DisplayName("値の意味は一度決めれば全ての行に及び、その他の記述は元の言葉のまま移る")
  void decidedValuesHoldForAllRows() {
    UploadedTable table =
        table("ID|問1|問2|問3", "1|Y|教育;法律相談, 税|", "2|N|－|", "3|Y|在留手続|", "4|?|その他;住居|");
    List<UploadedTable> tables = List.of(table);
    TableMapping proposed = mappings.propose("answers", Asked.qa(), tables).mapping();
    Column one = proposed.columns().get(1);
    Column two = proposed.columns().get(2);
    TableMapping decided =
        othersInOneAction(
            with(
                with(
                    proposed,
                    reading(
                        one,
                        new Value("Y", Meaning.OPTION, "1"),
                        new Value("N", Meaning.OPTION, "2"))),
                reading(two, new Value("－", Meaning.NO_ANSWER, ""))),
            3);
    UploadedTable mapped = mappings.apply(Asked.qa(), tables, decided);
    assertEquals(List.of("1", "2", "1", "?"), column(mapped, "問1"));
    assertEquals(List.of("2;5", "", "3", "5"), column(mapped, "問2"));
    assertEquals(List.of("法律相談, 税", "", "", "住居"), column(mapped, "問2_その他"));
    assertTrue(said(mapped).contains("問1：対応付けで意味を決めた値を3か所で読み替えました。"), said(mapped));
  }

  @Test
  @DisplayName("行番号を番号にし、同じ日時の二人は二人と数える")
  void numbersWithoutAColumn() {
    UploadedTable none = table("問1|問2|問3", "1|1|あ", "2|2|い");
    MappingProposal ordered = mappings.propose("answers", Asked.qa(), List.of(none));
    assertEquals(NumberFrom.ROW_ORDER, ordered.mapping().numberFrom());
    UploadedTable mapped = mappings.apply(Asked.qa(), List.of(none), ordered.mapping());
    assertEquals(List.of("2行", "3行"), column(mapped, "受付番号"));
    UploadedTable stamped = table("タイムスタンプ|問1|問2|問3", "2026/2/25 9:00|1|1|", "2026/2/25 9:00|2|1|");
    MappingProposal timed = mappings.propose("answers", Asked.qa(), List.of(stamped));
    UploadedTable both = mappings.apply(Asked.qa(), List.of(stamped), timed.mapping());
    assertEquals(List.of("2026/2/25 9:00", "2026/2/25 9:00（2）"), column(both, "受付番号"));
    assertTrue(said(both).contains("同じ日時の行があります"), said(both));
  }

  @Test
  @DisplayName("見出しの下の単位の行も見出しに含められ、読まない列にだけ値がある行を告げる")
  void unitRowsBelongToTheHeadings() {
    UploadedTable table =
        table("受付番号|問1|問2|問3|備考", "（番号）|（1・2）|（複数可）|（自由）|", "K-1|1|1|あ|", "||||合計1件");
    List<UploadedTable> tables = List.of(table);
    MappingProposal proposal = mappings.proposeAt(Asked.qa(), tables, "回答", 1, 2);
    assertEquals(List.of("受付番号", "問1", "問2", "問3", ""), targets(proposal));
    UploadedTable mapped = mappings.apply(Asked.qa(), tables, proposal.mapping());
    assertEquals(2, mapped.rows().size());
    assertTrue(said(mapped).contains("読まない列にだけ値がある行は、回答の行に数えていません（4行目）。"), said(mapped));
  }

  @Test
  @DisplayName("対応付けはJSONにして読み戻しても変わらず、知らない項目は場所を挙げて断る")
  void theJsonReadsBack() {
    UploadedTable table = table("ID|問1|問2|問3", "1|A1|教育;労働|あ");
    TableMapping mapping =
        othersInOneAction(mappings.propose("answers", Asked.qa(), List.of(table)).mapping(), 3);
    byte[] json = MappingJson.of(mapping).toString().getBytes(StandardCharsets.UTF_8);
    assertEquals(mapping, MappingJson.read("mapping", json));
    String odd =
        "{\"sheet\":\"回答\",\"heading_row\":1,\"columns\":[{\"column\":1,\"feld\":\"問1\"}]}";
    UnreadableProgramme refused =
        assertThrows(
            UnreadableProgramme.class,
            () -> MappingJson.read("mapping", odd.getBytes(StandardCharsets.UTF_8)));
    assertEquals("columns[0].feld", refused.arguments().get(1));
  }

  @Test
  @DisplayName("長い見出しと多くの値があっても、残した対応付けは必ず読み戻せる")
  void whateverIsKeptReadsBack() {
    UploadedTable table =
        new UploadedTable(
            "回答",
            List.of(
                new UploadedRow(1, List.of("ID", "あ".repeat(30_000), "問2", "問3")),
                new UploadedRow(2, List.of("1", "必要", "1", "い"))));
    List<UploadedTable> tables = List.of(table);
    TableMapping proposed = mappings.propose("answers", Asked.qa(), tables).mapping();
    byte[] json = MappingJson.of(proposed).toString().getBytes(StandardCharsets.UTF_8);
    assertTrue(json.length < 5_000, json.length + " bytes");
    mappings.apply(Asked.qa(), tables, MappingJson.read("mapping", json));
    Value[] many =
        IntStream.rangeClosed(0, 1_000)
            .mapToObj(i -> new Value("値" + i, Meaning.NO_ANSWER, ""))
            .toArray(Value[]::new);
    TableMapping large = with(proposed, reading(proposed.columns().get(2), many));
    assertThrows(Invalid.class, () -> mappings.apply(Asked.qa(), tables, large));
    TableMapping longer =
        with(
            proposed,
            reading(proposed.columns().get(2), new Value("あ".repeat(201), Meaning.NO_ANSWER, "")));
    assertThrows(Invalid.class, () -> mappings.apply(Asked.qa(), tables, longer));
  }

  @Test
  @DisplayName("矛盾する対応付けは、悪いところを全て挙げて断る")
  void contradictionsAreRefusedTogether() {
    List<UploadedTable> tables = List.of(table("ID|問1|問2|問3", "1|1|1|あ"));
    TableMapping wrong =
        new TableMapping(
            "回答",
            1,
            1,
            NumberFrom.COLUMN,
            List.of(
                new Column(2, "問9", "問1", "", Reading.PLAIN),
                new Column(3, "", "問1", "", Reading.PLAIN),
                new Column(9, "", "問3", "", Reading.PLAIN),
                new Column(4, "", "問2", "8", new Reading("a", List.of(), false))));
    Invalid refused = assertThrows(Invalid.class, () -> mappings.apply(Asked.qa(), tables, wrong));
    assertEquals(6, refused.rules().size(), refused.rules().toString());
    assertThrows(MappingDoesNotFit.class, () -> mappings.proposeAt(Asked.qa(), tables, "ない", 1, 1));
    assertThrows(MappingDoesNotFit.class, () -> mappings.proposeAt(Asked.qa(), tables, "回答", 1, 9));
  }

  @Test
  @DisplayName("コードの空白をつめた読み方はしない：1 0 は10ではない")
  void blanksInsideNumbersStay() {
    FieldOptions names =
        new FieldOptions(Asked.field(1, "分野", Kind.MULTIPLE, "い", "ろ", "10人", "A B").options());
    assertEquals(null, names.code("1 0人"));
    assertEquals("3", names.code("１０人"));
    assertEquals(null, names.code("1 2"));
    assertEquals("4", names.code("A　B"));
    assertNotEquals(Fold.of("1 2"), Fold.of("12"));
    FieldOptions many =
        new FieldOptions(
            Asked.field(
                    1,
                    "分野",
                    Kind.MULTIPLE,
                    "a1",
                    "a2",
                    "a3",
                    "a4",
                    "a5",
                    "a6",
                    "a7",
                    "a8",
                    "a9",
                    "a10",
                    "a11",
                    "a12",
                    "a13")
                .options());
    assertEquals("13", many.code("⑬"));
    assertEquals(null, many.code("①③"), "two numbers are not one");
  }

  @Test
  @DisplayName("セルは人に見えるとおりに読む：3人は選択肢「3人」、エラー値はその他の記述にもしない")
  void cellsAreReadAsAPersonSeesThem() {
    List<TargetField> fields =
        List.of(
            Asked.number(),
            Asked.field(1, "人数", Kind.SINGLE, "1人", "2人", "3人", "5人", "8人", "その他"),
            Asked.otherText(1));
    UploadedTable table =
        new UploadedTable(
            "回答",
            List.of(
                new UploadedRow(1, List.of("番号", "問1")),
                new UploadedRow(2, List.of("1", "5"), List.of("001", "5人")),
                new UploadedRow(3, List.of("2", "5"), List.of("002", "5.00")),
                new UploadedRow(4, List.of("3", "#N/A"))));
    List<UploadedTable> tables = List.of(table);
    TableMapping mapping =
        othersInOneAction(mappings.propose("answers", fields, tables).mapping(), 2);
    UploadedTable mapped = mappings.apply(fields, tables, mapping);
    assertEquals(List.of("4", "5", "#N/A"), column(mapped, "問1"));
    assertEquals("001", mapped.rows().get(1).shown(0));
    assertEquals("1", mapped.rows().get(1).cell(0));
  }

  private static UploadedTable table(String... lines) {
    return new UploadedTable("回答", rows(lines));
  }

  private static Column reading(Column column, Value... values) {
    return new Column(
        column.column(),
        column.heading(),
        column.field(),
        column.option(),
        new Reading(column.reading().separators(), List.of(values), false));
  }

  private static TableMapping with(TableMapping mapping, Column changed) {
    return new TableMapping(
        mapping.sheet(),
        mapping.headingRow(),
        mapping.lastHeadingRow(),
        mapping.numberFrom(),
        mapping.columns().stream()
            .map(column -> column.column() == changed.column() ? changed : column)
            .toList());
  }
}
