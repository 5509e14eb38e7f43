package org.kakehashi.web.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.PersonalTexts.Counts;
import org.kakehashi.surveys.PersonalTexts.Flagged;
import org.kakehashi.surveys.PersonalTexts.Flagged.Decision;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.testing.SmallSurvey;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Pager;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Templates;

@DisplayName("個人情報の確認の画面")
class PersonalTextViewTest {
  private static final UUID SURVEY = new UUID(0, 7);
  private static final String WRITTEN = "<山田>さん、090-1234-5678です";

  private static Flagged flagged(@Nullable Decision decision) {
    return new Flagged(
        "Q2-1",
        "問2 回答票1",
        WRITTEN,
        List.of(
            new PersonalDataHint(PersonalDataHint.Kind.NAME, 1, 3, false),
            new PersonalDataHint(PersonalDataHint.Kind.PHONE, 7, 20, true)),
        decision == null ? WRITTEN : "■さんです",
        decision);
  }

  @Test
  @DisplayName("可能性のある箇所に、種類を添えて印を付ける。断定できないものは「可能性」と示す")
  void marksThePassages() {
    assertEquals(
        List.of(
            new Passage("<", ""),
            new Passage("山田", "氏名の可能性"),
            new Passage(">さん、", ""),
            new Passage("090-1234-5678", "電話番号"),
            new Passage("です", "")),
        PersonalTextView.of(SURVEY, flagged(null)).passages());
  }

  @Test
  @DisplayName("一覧：未確認には印、確認したものには誰がいつなぜどうしたか")
  void listsWhatIsOpenAndWhatWasDecided() {
    var decided = new Decision(true, Instant.parse("2026-04-01T00:00:00Z"), "在留支援課係員", "番号のため", 1);
    var found = List.of(flagged(null), flagged(decided));
    var view =
        new PersonalTextView.Listed(
            SurveyPath.personal(SURVEY),
            SurveyPath.of(SURVEY),
            false,
            "可能性のある記述2件、うち未確認1件",
            found.stream().map(each -> PersonalTextView.of(SURVEY, each)).toList(),
            Pager.of("/", Map.of(), new PageOf<>(found, 1, 50, 2)));
    var html = html("surveys/personal", view);
    assertTrue(html.contains("未確認"));
    assertTrue(html.contains("■さんです"));
    assertTrue(html.contains("在留支援課係員が伏せた（理由：番号のため）"));
    assertTrue(html.contains("/surveys/" + SURVEY + "/personal/Q2-1"));
    assertFalse(html.contains("<山田"));
  }

  @Test
  @DisplayName("伏せる欄には、見つけた箇所を■■■にした文が入っている。権限がなければ欄を出さない")
  void proposesAMask() {
    assertEquals("<■■■>さん、■■■です", flagged(null).proposal());
    var entry = FormEntry.empty().value("masked", flagged(null).proposal()).value("version", "0");
    var shown = PersonalTextView.of(SURVEY, flagged(null));
    var open =
        html(
            "surveys/personal-text",
            new PersonalTextView.Deciding(shown, "/", entry, entry, false, true));
    assertTrue(open.contains("さん、■■■です</textarea>"));
    assertTrue(open.contains("/personal/Q2-1/clearance"));
    var closed =
        html(
            "surveys/personal-text",
            new PersonalTextView.Deciding(shown, "/", entry, entry, false, false));
    assertFalse(closed.contains("<textarea"));
  }

  @Test
  @DisplayName("調査の画面：未確認の件数を編集者に示し、主な回答を見られない人には帳票を案内する")
  void theSurveysPageTellsOfIt() {
    var free =
        new QuestionTally(
            1,
            "Q1",
            "問1",
            "御意見",
            QuestionKind.FREE,
            new FreeAnswers(List.of(new FreeAnswers.Excerpt(1, "秘密の文", false)), 3L)
                .withoutExcerpts(),
            List.of());
    var tally = new SurveyTally(SmallSurvey.sheets().head(), List.of(free));
    var html =
        html(
            "surveys/survey",
            SurveyView.of(tally, 0, new Counts(3, 1), TestActors.secretariat("在留支援課")));
    assertTrue(html.contains("可能性のある記述3件、うち未確認1件"));
    assertTrue(html.contains("/personal?only=open"));
    var reader =
        html("surveys/survey", SurveyView.of(tally, 0, new Counts(0, 0), TestActors.reader("閲覧")));
    assertTrue(reader.contains("主な回答は、発行された帳票で御覧ください。"));
    assertFalse(reader.contains("/personal"));
    assertFalse(reader.contains("秘密の文"));
  }

  private static String html(String template, Object view) {
    var frame = new PageFrame("調査", Section.SURVEYS, List.of(), null, "token", List.of());
    return Templates.render(new Page(template, frame, view));
  }
}
