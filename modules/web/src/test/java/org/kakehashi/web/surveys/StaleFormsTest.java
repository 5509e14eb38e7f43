package org.kakehashi.web.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.surveys.testing.SmallSurvey;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Templates;

@DisplayName("開いている間に変更された所見と実施状況の入力画面")
class StaleFormsTest {
  private static final String WARNED = "このまま保存すると、ほかの人の変更を置き換えます。";

  @Test
  @DisplayName("所見は、入力した文を欄に残し、最新の文を並べて示す")
  void aFindingShowsBothWordings() {
    var typed = FormEntry.empty().value("version", "4").value("sentence", "入力した文。");
    var html = finding(form(typed).overtakenBy("先に記録された<文>。"));

    assertTrue(html.contains(WARNED), html);
    assertTrue(html.contains("最新の内容： <span class=\"lines\">先に記録された&lt;文"), html);
    assertTrue(html.contains(">入力した文。</textarea>"), html);
    assertEquals(2, occurrences(html, "name=\"version\" value=\"4\""), "書き直しと取下げ");
  }

  @Test
  @DisplayName("変更されていなければ、最新の内容の欄はない")
  void aFindingThatNobodyChangedIsShownAlone() {
    var html = finding(form(FormEntry.empty().value("version", "3").value("sentence", "文。")));

    assertFalse(html.contains(WARNED), html);
    assertTrue(html.contains("name=\"version\" value=\"3\""), html);
  }

  @Test
  @DisplayName("実施状況は、入力した値を欄に残し、最新の値を並べて示す")
  void factsShowBothStates() {
    var typed = FormEntry.empty().value("version", "1").value("period", "令和7年10月");
    var newer = SurveyView.stated(SmallSurvey.sheets().head());
    var html = facts(new FactsView("/surveys/1", typed, newer));

    assertTrue(html.contains(WARNED), html);
    assertTrue(html.contains("2,400人"), html);
    assertTrue(html.contains("value=\"令和7年10月\""), html);
    assertTrue(html.contains("name=\"version\" value=\"1\""), html);
    assertFalse(facts(new FactsView("/surveys/1", typed, List.of())).contains(WARNED));
  }

  private static FindingView form(FormEntry entry) {
    var tally = SmallSurvey.published();
    var question = QuestionView.of(tally.head(), tally.questions().get(0));
    return new FindingView(question, "/f", "/s#Q1", entry, List.of(), false, null, "/f/withdrawal");
  }

  private static String finding(FindingView view) {
    return Templates.render(new Page("surveys/finding", frame(), view));
  }

  private static String facts(FactsView view) {
    return Templates.render(new Page("surveys/facts", frame(), view));
  }

  private static PageFrame frame() {
    return new PageFrame("調査", Section.SURVEYS, List.of(), null, "token", List.of());
  }

  private static int occurrences(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
