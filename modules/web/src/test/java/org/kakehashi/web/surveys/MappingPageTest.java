package org.kakehashi.web.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.MappingProposal.ColumnProposal;
import org.kakehashi.intake.MappingProposal.Ground;
import org.kakehashi.intake.MappingProposal.SheetSize;
import org.kakehashi.intake.MappingProposal.UnknownValue;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMapping.Column;
import org.kakehashi.intake.TableMapping.Meaning;
import org.kakehashi.intake.TableMapping.NumberFrom;
import org.kakehashi.intake.TableMapping.Reading;
import org.kakehashi.intake.TableMapping.Value;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.web.access.TooManyFields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Templates;

@DisplayName("列の対応付けの画面")
class MappingPageTest {
  private static final TargetField NUMBER =
      new TargetField("受付番号", "受付番号", 0, Kind.NUMBER, List.of());
  private static final TargetField THEMES =
      new TargetField(
          "問3",
          "希望するテーマ",
          3,
          Kind.MULTIPLE,
          List.of(
              new TargetField.Option("1", "労働", false), new TargetField.Option("2", "その他", true)));
  private static final Column ID = new Column(1, "No.", "受付番号", "", Reading.PLAIN);
  private static final Column THEME =
      new Column(
          2,
          "テーマ",
          "問3",
          "",
          new Reading(
              ";\uFF1B",
              List.of(new Value("Y", Meaning.OPTION, "1"), new Value("－", Meaning.NO_ANSWER, "")),
              true));
  private static final Column TICKS = new Column(3, "労働", "問3", "1", Reading.PLAIN);
  private static final Column NOTE = new Column(4, "", "", "", Reading.PLAIN);

  @Test
  @DisplayName("シート、見出しの行、列、区切り、値を選べ、どの入力欄にも名札がある")
  void everythingCanBeChosenAndEveryFieldIsLabelled() {
    String html = html(proposal());
    for (String shown :
        List.of("回答（3行）", "2列目「テーマ」", "4列目（見出しなし）", "番号の見出し", "法律相談", "（2件）", "問3の選択肢「1 労働」の列")) {
      assertTrue(html.contains(shown), shown);
    }
    var field = Pattern.compile("<(?:select|input)(?![^>]*type=\"hidden\")[^>]*\\sid=\"([^\"]+)\"");
    field
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .forEach(id -> assertTrue(html.contains("for=\"" + id + "\""), id));
    assertFalse(html.contains("<script>alert"), html);
  }

  @Test
  @DisplayName("表示した案をそのまま送れば、同じ対応付けになる")
  void theFormReadsBackAsItIsShown() {
    var sent = fields(html(proposal()));
    var form = MappingForm.of(FormEntry.of(sent));
    assertTrue(form.goesOn());
    assertEquals(proposal().mapping().sheet(), form.mapping().sheet());
    assertEquals(NumberFrom.COLUMN, form.mapping().numberFrom());
    assertEquals(List.of(ID, THEME, TICKS, NOTE), form.mapping().columns());
  }

  @Test
  @DisplayName("列の内容を選び直したら、前の内容の値の読み方は使わず、先に案を見せる")
  void anotherFieldIsShownBeforeItIsRead() {
    var sent = fields(html(proposal()));
    sent.put("column-2", List.of("option:2:問3"));
    var form = MappingForm.of(FormEntry.of(sent));
    assertFalse(form.goesOn());
    assertEquals(new Column(2, "テーマ", "問3", "2", Reading.PLAIN), form.mapping().columns().get(1));
    sent.put("column-2", List.of(""));
    assertTrue(MappingForm.of(FormEntry.of(sent)).goesOn());
    sent.put("action", List.of("revise"));
    assertFalse(MappingForm.of(FormEntry.of(sent)).goesOn());
  }

  @Test
  @DisplayName("RESTで指定した区切りは、画面で別のところを直しても変わらない")
  void separatorsOfAProgramSurvive() {
    for (String separators : List.of(";", "\uFF1B~\n", " ", "~", "\u3001\t")) {
      for (Kind kind : List.of(Kind.MULTIPLE, Kind.SINGLE)) {
        var field = new TargetField("問3", "希望するテーマ", 3, kind, THEMES.options());
        var theme = new Column(2, "テーマ", "問3", "", new Reading(separators, List.of(), false));
        var proposal = proposal(List.of(theme), List.of(field), List.of());
        var sent = fields(html(proposal).replace("\n", "\r\n"));
        sent.put("number-from", List.of("ROW_ORDER"));
        var read = MappingForm.of(FormEntry.of(sent)).mapping().columns().get(1).reading();
        assertEquals(sorted(separators), sorted(read.separators()));
      }
    }
    var sent = fields(html(proposal()));
    sent.put("separator-2-TOUTEN", List.of("1"));
    sent.remove("separator-2-SEMICOLON");
    var read = MappingForm.of(FormEntry.of(sent)).mapping().columns().get(1).reading();
    assertEquals("\u3001", read.separators());
  }

  private static List<Integer> sorted(String characters) {
    return characters.chars().sorted().boxed().toList();
  }

  @Test
  @DisplayName("値が画面に収まらないときは、収まるだけを示し、残りの数を告げる。決めた値は失わない")
  void theFormIsNeverLongerThanCanBeSent() {
    var decided =
        IntStream.range(0, 1_000).mapToObj(i -> new Value("決" + i, Meaning.NO_ANSWER, "")).toList();
    var theme = new Column(2, "テーマ", "問3", "", new Reading("", decided, false));
    var unknown = IntStream.range(0, 3_000).mapToObj(i -> new UnknownValue("未" + i, 1)).toList();
    String html = html(proposal(List.of(theme), List.of(THEMES), unknown));
    var sent = fields(html);
    assertTrue(sent.size() < TooManyFields.MOST, sent.size() + " fields");
    assertEquals(
        decided, MappingForm.of(FormEntry.of(sent)).mapping().columns().get(1).reading().values());
    int listed = (int) sent.keySet().stream().filter(key -> key.startsWith("written-")).count();
    assertTrue(html.contains("ここに示していない値が" + (4_000 - listed) + "個"), "unlisted are told");
  }

  @Test
  @DisplayName("600列の表の列も全て読み取り、画面に収まらない数の列は、一部だけを送らせずに告げる")
  void allColumnsAreSentOrNone() {
    var wide = IntStream.rangeClosed(1, 600).mapToObj(MappingPageTest::unread).toList();
    var sent = fields(html(proposal(wide, List.of(THEMES), List.of())));
    assertEquals(wide, MappingForm.of(FormEntry.of(sent)).mapping().columns());
    var tooWide = IntStream.rangeClosed(1, 2_000).mapToObj(MappingPageTest::unread).toList();
    String html = html(proposal(tooWide, List.of(THEMES), List.of()));
    assertTrue(html.contains("この表は2000列あり"), "it is told");
    assertFalse(html.contains("method=\"post\" action=\"/surveys/import"));
  }

  private static Column unread(int column) {
    return new Column(column, "列" + column, "", "", Reading.PLAIN);
  }

  /** Of columns that stand in their order; the first of some other is put before a lone one. */
  private static MappingProposal proposal(
      List<Column> shown, List<TargetField> fields, List<UnknownValue> unknown) {
    var columns = shown.get(0).column() == 1 ? shown : List.of(ID, shown.get(0));
    return new MappingProposal(
        List.of(new SheetSize("回答", 3)),
        new TableMapping("回答", 1, 1, NumberFrom.COLUMN, columns),
        false,
        List.of(new UploadedRow(1, List.of("No.", "テーマ"))),
        columns.stream()
            .map(
                c ->
                    new ColumnProposal(
                        c, Ground.NONE, List.of(), c.column() == 2 ? unknown : List.of()))
            .toList(),
        fields,
        List.of());
  }

  private static MappingProposal proposal() {
    var columns = List.of(ID, THEME, TICKS, NOTE);
    return new MappingProposal(
        List.of(new SheetSize("回答", 3)),
        new TableMapping("回答", 1, 1, NumberFrom.COLUMN, columns),
        true,
        List.of(new UploadedRow(1, List.of("No.", "テーマ", "労働", "<script>alert(1)</script>"))),
        List.of(
            new ColumnProposal(ID, Ground.ROW_NUMBER, List.of("1"), List.of()),
            new ColumnProposal(
                THEME, Ground.TEXT, List.of("労働;法律相談"), List.of(new UnknownValue("法律相談", 2))),
            new ColumnProposal(TICKS, Ground.OPTION, List.of("○"), List.of()),
            new ColumnProposal(NOTE, Ground.NONE, List.of(), List.of())),
        List.of(NUMBER, THEMES),
        List.of());
  }

  private static String html(MappingProposal proposal) {
    var frame = new PageFrame("列の対応付け", null, List.of(), null, "token", List.of());
    var view = MappingView.of("/surveys/import/trials/x/columns", proposal, List.of());
    return Templates.render(new Page("surveys/mapping", frame, view));
  }

  /** What a browser would send of the second form. */
  private static Map<String, List<String>> fields(String html) {
    String form = html.substring(html.indexOf("method=\"post\" action=\"/surveys/import"));
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Pattern.compile("<input([^>]*)>")
        .matcher(form)
        .results()
        .map(found -> found.group(1))
        .filter(input -> !input.contains("type=\"checkbox\"") || input.contains(" checked"))
        .forEach(input -> put(fields, attribute(input, "name"), attribute(input, "value")));
    Pattern.compile("<select([^>]*)>(.*?)</select>", Pattern.DOTALL)
        .matcher(form)
        .results()
        .forEach(
            found -> {
              var chosen = Pattern.compile("<option([^>]*) selected[^>]*>").matcher(found.group(2));
              put(
                  fields,
                  attribute(found.group(1), "name"),
                  chosen.find() ? attribute(chosen.group(1), "value") : "");
            });
    return fields;
  }

  private static void put(Map<String, List<String>> fields, String name, String value) {
    fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  private static String attribute(String tag, String name) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1) : "";
  }
}
