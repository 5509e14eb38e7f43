package org.kakehashi.web.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Role;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;
import org.kakehashi.web.page.Section;
import org.kakehashi.web.page.Templates;

@DisplayName("帳票の版の画面")
class EditionViewTest {
  private static final Instant THEN = Instant.parse("2026-02-25T01:00:00Z");
  private static final Actor SECRETARIAT = TestActors.secretariat("在留支援課");
  private static final Actor WATCHER =
      TestActors.only(TestActors.of(Role.ADMINISTRATOR), Permission.SEE);

  @Test
  @DisplayName("作成中の版は、進み具合を示して自動で見直す")
  void looksAgainWhileItIsBeingMade() {
    var view = view(EditionState.REQUESTED, null, SECRETARIAT);

    assertEquals(view.path() + "?after=REQUESTED", view.watch());
    assertFalse(view.mayApprove());
    assertTrue(html(view).contains("data-poll=\"" + view.watch() + "\""));
  }

  @Test
  @DisplayName("作成中の版は、先にできたファイルを渡し、残りを待ち続ける")
  void offersWhatIsReadyWhileTheRestIsMade() {
    var view = view(EditionState.MAKING, null, SECRETARIAT);

    assertEquals(view.path() + "?after=MAKING", view.watch());
    assertFalse(view.mayApprove());
    assertTrue(view.toCome().contains(OutputFormat.XLSX.label()));
    assertTrue(html(view).contains("/files/pdf"));
    assertFalse(view(EditionState.FAILED, "理由", SECRETARIAT).withdrawn());
  }

  @Test
  @DisplayName("草案は承認でき、承認済みは発行でき、失敗した版だけが再作成できる")
  void offersTheNextStepOnly() {
    var draft = view(EditionState.DRAFT, null, SECRETARIAT);
    var approved = view(EditionState.APPROVED, null, SECRETARIAT);
    var failed = view(EditionState.FAILED, "書体を読み込めませんでした。", SECRETARIAT);
    var issued = view(EditionState.ISSUED, null, SECRETARIAT);

    assertTrue(draft.mayApprove() && !draft.mayIssue() && !draft.mayRetry());
    assertTrue(approved.mayIssue() && !approved.mayApprove());
    assertTrue(failed.mayRetry() && !failed.mayApprove());
    assertFalse(issued.mayApprove() || issued.mayIssue() || issued.mayRetry());
    assertFalse(html(issued).contains("data-poll"));
    assertTrue(html(failed).contains("書体を読み込めませんでした。"));
  }

  @Test
  @DisplayName("個人情報の確認が済む前に作成した版には、承認と発行の入口を出さず、新しい版の作成へ案内する")
  void anOutdatedEditionLeadsToANewOne() {
    for (var state : List.of(EditionState.DRAFT, EditionState.APPROVED)) {
      var html = html(view(edition(1, state, null), true, SECRETARIAT));
      assertFalse(html.contains("/approval") || html.contains("/issue"));
      assertTrue(html.contains("この版は、個人情報の確認が済む前に作成されたものなので、承認・発行できません。"));
      assertTrue(html.contains("href=\"/papers/new?kind=survey-tally&amp;subject=subject\""));
    }
    var watched = html(view(edition(1, EditionState.DRAFT, null), true, WATCHER));
    assertTrue(watched.contains("この版は、個人情報の確認が済む前に"));
    assertFalse(watched.contains("/papers/new"), "who may not ask for papers is not led there");
  }

  @Test
  @DisplayName("権限のない人には、承認の入口もファイルも見せない")
  void hidesWhatTheActorMayNotDo() {
    var html = html(view(EditionState.DRAFT, null, WATCHER));

    assertFalse(html.contains("/approval"));
    assertFalse(html.contains("/files/"));
    assertTrue(html.contains("「ダウンロード」の権限が必要です"));
  }

  @Test
  @DisplayName("ある面だけを、読むためのものとデータに分けて示す")
  void listsTheFacesThatWereMade() {
    var view = view(EditionState.DRAFT, null, SECRETARIAT);

    assertEquals(
        List.of("survey-tally.pdf"), view.reading().stream().map(EditionView.File::name).toList());
    assertEquals(
        List.of("survey-tally.csv"), view.data().stream().map(EditionView.File::name).toList());
    assertEquals(1, view.others().size());
  }

  private static EditionView view(EditionState state, @Nullable String failure, Actor actor) {
    var edition = edition(1, state, failure);
    return view(edition, false, actor);
  }

  private static EditionView view(Edition edition, boolean outdated, Actor actor) {
    return EditionView.of(
        edition,
        List.of(edition(2, EditionState.ISSUED, null), edition),
        List.of(),
        outdated,
        actor);
  }

  private static Edition edition(int number, EditionState state, @Nullable String failure) {
    boolean made = state != EditionState.REQUESTED && state != EditionState.FAILED;
    return new Edition(
        new UUID(1, number),
        PaperKind.SURVEY_TALLY,
        "subject",
        "アンケート調査結果（単純集計）",
        number,
        state,
        new Edition.Life(
            new Edition.Signature("在留支援課", THEN),
            made ? Edition.Making.DONE : new Edition.Making(40, "PDFを組んでいます", failure),
            made ? THEN : null,
            null,
            null),
        new Edition.Content(
            List.of("調査「…」（公表された集計値、改訂1）"),
            made ? "ab".repeat(32) : "",
            made ? 3 : 0,
            List.of("「𠮷（U+20BB7）」"),
            List.of(),
            made ? List.of(OutputFormat.PDF, OutputFormat.CSV) : List.of(),
            false));
  }

  private static String html(EditionView view) {
    var frame = new PageFrame("帳票", Section.PAPERS, List.of(), null, "token", List.of());
    return Templates.render(new Page("reporting/edition", frame, view));
  }
}
