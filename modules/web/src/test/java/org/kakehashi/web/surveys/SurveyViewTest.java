package org.kakehashi.web.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.surveys.PersonalTexts.Counts;
import org.kakehashi.surveys.testing.SmallSurvey;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Templates;

@DisplayName("調査の画面")
class SurveyViewTest {
  private static final Counts NOTHING = new Counts(0, 0);
  private static final Actor EDITOR = TestActors.secretariat("在留支援課");
  private static final Actor READER = TestActors.reader("有識者");

  @Test
  @Tag("R59")
  @DisplayName("必要 21 / 不要 4：回答数、構成比、母数を持ち主が出したとおりに示す")
  void showsEveryFigureAsItsOwnerYieldsIt() {
    var table = table(SurveyView.of(SmallSurvey.published(), 0, NOTHING, READER), 0);

    assertEquals("n＝25（回答数の合計）", table.base());
    assertEquals(
        List.of(new TallyTable.Row("必要", "21", "84.0"), new TallyTable.Row("不要", "4", "16.0")),
        table.rows());
    assertEquals(new TallyTable.Row("計", "25", "100.0"), table.total());
    assertEquals("21（84.0％）", table.bars().get(0).figure());
    assertEquals("84.00%", table.bars().get(0).length());
  }

  @Test
  @Tag("R61")
  @DisplayName("複数回答の公表値には母数がなく、構成比も計も示さない")
  void showsNoSharesWithoutABase() {
    var table = table(SurveyView.of(SmallSurvey.published(), 0, NOTHING, READER), 1);

    assertFalse(table.shares());
    assertNull(table.total());
    assertEquals("16", table.bars().get(0).figure());
    assertEquals("100.00%", table.bars().get(0).length());
    assertEquals("50.00%", table.bars().get(1).length());
  }

  @Test
  @DisplayName("誰も対象でなかった設問の構成比は「－」であり、0ではない")
  void printsADashWhereNobodyWasAsked() {
    var table = table(SurveyView.of(SmallSurvey.sheets(), 0, NOTHING, READER), 1);

    assertEquals("－", table.rows().get(0).share());
  }

  @Test
  @DisplayName("母数は回答票から集計した選択式の設問だけで選べ、今の母数が選ばれている")
  void offersTheBaseOfAnswerSheetsOnly() {
    var sheets = SurveyView.of(SmallSurvey.sheets(), 0, NOTHING, EDITOR);
    var published = SurveyView.of(SmallSurvey.published(), 0, NOTHING, EDITOR);

    var base = sheets.questions().get(0).base();
    assertNotNull(base);
    assertEquals("ANSWERED", base.present().value("base"));
    assertTrue(published.questions().stream().allMatch(question -> question.base() == null));
  }

  @Test
  @DisplayName("記述された回答への入口は、その他か自由記述のある設問だけにある")
  void leadsToWrittenAnswersWhereSomethingCouldBeWritten() {
    var questions = SurveyView.of(SmallSurvey.sheets(), 0, NOTHING, EDITOR).questions();

    assertNull(questions.get(0).writtenPath());
    assertNotNull(questions.get(1).writtenPath());
  }

  @Test
  @DisplayName("資料にない事項は「資料に記載なし」と示し、0と書かない")
  void saysWhatTheSourceDoesNotState() {
    var facts = SurveyView.of(SmallSurvey.published(), 0, NOTHING, READER).facts();

    assertTrue(facts.contains(new SurveyView.Fact("送付数", "資料に記載なし", false)));
    assertTrue(facts.contains(new SurveyView.Fact("回収率", "資料に記載なし", false)));
    var sheets = SurveyView.of(SmallSurvey.sheets(), 0, NOTHING, READER).facts();
    assertTrue(sheets.contains(new SurveyView.Fact("送付数", "2,400人", true)));
    assertTrue(sheets.contains(new SurveyView.Fact("回収率", "50.2％", true)));
  }

  @Test
  @Tag("R62")
  @DisplayName("「回答者の大半が…」：所見は表のそばに、注意を添えて示す")
  void showsFindingsWithTheirWarnings() {
    var html = html(SurveyView.of(SmallSurvey.published(), 2, NOTHING, EDITOR));

    assertTrue(html.contains("回答者の大半が開催を希望していることが認められた。"));
    assertTrue(html.contains("「大半」に当たる割合を確かめてください。"));
    assertTrue(html.contains("確認が必要な文言が2か所あります。"));
  }

  @Test
  @DisplayName("文言に含まれる記号は、画面の部品にならない")
  void keepsTextsFromBecomingMarkup() {
    var html = html(SurveyView.of(SmallSurvey.published(), 0, NOTHING, READER));

    assertTrue(html.contains("&lt;b>対面&lt;/b>") || html.contains("&lt;b&gt;対面&lt;/b&gt;"));
    assertFalse(html.contains("<b>対面"));
    assertTrue(html.contains("公表された集計値"));
  }

  @Test
  @DisplayName("編集の権限がない人には、編集の入口を見せない")
  void hidesWhatReadersMayNotDo() {
    var html = html(SurveyView.of(SmallSurvey.published(), 0, NOTHING, READER));

    assertFalse(html.contains("/finding"));
    assertFalse(html.contains("帳票を作成"));
  }

  private static TallyTable table(SurveyView view, int question) {
    var table = view.questions().get(question).table();
    assertNotNull(table);
    return table;
  }

  private static String html(SurveyView view) {
    var frame = new PageFrame("調査", Section.SURVEYS, List.of(), null, "token", List.of());
    return Templates.render(new Page("surveys/survey", frame, view));
  }
}
