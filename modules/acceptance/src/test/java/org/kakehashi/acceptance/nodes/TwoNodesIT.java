package org.kakehashi.acceptance.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kakehashi.acceptance.product.MultipartForm;

/**
 * Two nodes on one database, started at the same moment on an empty one and asked in turn, as a
 * proxy would; in the end one of them dies. The second uploads the demonstration data meanwhile.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
  private static final String QUESTIONNAIRE =
      """
      区分,番号,内容,回答方法,回答数,下限,上限,対象条件
      調査名,,（架空）二台の確認,,,,,
      対象者,,（架空）研修修了者,,,,,
      設問,問1,開催は必要ですか。,単一回答,,,,
      選択肢,1,必要,,,,,
      選択肢,2,不要,,,,,
      """
          .replace("\n", "\r\n");
  private static final String ANSWERS = "受付番号,問1\r\nA1,1\r\nA2,2\r\nA3,1\r\n";
  private static final String PAPER =
      "{\"kind\":\"survey-tally\",\"subject\":\"%s\",\"material\":\"%s\"}";

  private static final String PASSWORD = "よもやま-2026-二台の確認";

  private static final Set<String> IN_THE_MAKING = Set.of("requested", "making");

  private static final Clerk clerk = new Clerk();
  private static SharedDatabase database;
  private static Node first;
  private static Node second;

  @BeforeAll
  static void startBothAtOnce() throws Exception {
    database = new SharedDatabase();
    first = Node.start("first", database.settings(), "止めるには");
    second = Node.start("second", database.settings(), "デモ用の担当者のアクセストークン", "--demo");
    first.awaitStart();
    second.awaitStart();
  }

  @AfterAll
  static void stop() throws Exception {
    for (AutoCloseable part : List.of(first, second, database)) {
      part.close();
    }
  }

  @Test
  @Order(1)
  @DisplayName("空のデータベースで同時に起動しても、表の移行は一度ずつだけ行われる")
  void migrationsRunOnce() throws Exception {
    assertEquals(
        0,
        database.number(
            "SELECT count(*) FROM (SELECT version FROM office.flyway_schema_history"
                + " WHERE version IS NOT NULL GROUP BY version HAVING count(*) > 1) twice"));
    assertEquals(1, database.number("SELECT count(*) FROM office.account WHERE post = '管理者'"));
  }

  @Test
  @Order(2)
  @DisplayName("一方の台で開いた画面から他方にサインインでき、どちらの台もその人を知っている")
  void signInOnOneServedByTheOther() throws Exception {
    String link = second.said("デモ用の担当者の登録").replaceFirst("^.*(/sign-in/link/)", "$1");
    HttpResponse<String> page = clerk.open(first, link);
    assertEquals(200, page.statusCode());
    HttpResponse<String> redeemed =
        clerk.send(
            second,
            "/sign-in/link",
            "csrf",
            Clerk.csrf(page),
            "link",
            link.substring(link.lastIndexOf('/') + 1),
            "password",
            PASSWORD,
            "password-again",
            PASSWORD);
    assertEquals(303, redeemed.statusCode(), redeemed.body());
    for (Node node : List.of(first, second, first)) {
      assertEquals(200, clerk.open(node, "/surveys").statusCode());
    }
    clerk.keepTokenOf(
        clerk.send(
            second,
            "/settings/tokens",
            "csrf",
            Clerk.csrf(clerk.open(first, "/settings")),
            "name",
            "二台の確認",
            "expires",
            LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(7).toString(),
            "scope",
            "SEE",
            "scope",
            "EDIT",
            "scope",
            "DOWNLOAD"));
  }

  @Test
  @Order(3)
  @DisplayName("一方の台で試した回答票を、他方の台で取り込める")
  void uploadedOnOneAcceptedOnTheOther() throws Exception {
    String csrf = Clerk.csrf(clerk.open(first, "/surveys/import/answers"));
    HttpResponse<String> tried =
        clerk.send(
            first,
            "/surveys/import/answers",
            new MultipartForm()
                .field("csrf", csrf)
                .field("year", "2025")
                .field("sent", "3")
                .file("questionnaire", QUESTIONNAIRE.getBytes(StandardCharsets.UTF_8))
                .file("answers", ANSWERS.getBytes(StandardCharsets.UTF_8)));
    assertEquals(303, tried.statusCode(), tried.body());
    String dryRun = tried.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> shown = clerk.open(second, dryRun);
    assertEquals(200, shown.statusCode());
    HttpResponse<String> accepted =
        clerk.send(second, dryRun + "/acceptance", "csrf", Clerk.csrf(shown));
    assertEquals(303, accepted.statusCode(), accepted.body());
    String receipt = accepted.headers().firstValue("Location").orElseThrow();
    assertEquals(200, clerk.open(first, receipt).statusCode());
    HttpResponse<String> again = clerk.send(first, dryRun + "/acceptance", "csrf", csrf);
    assertEquals(404, again.statusCode(), "a trial is taken in once");
  }

  @Test
  @Order(4)
  @DisplayName("両方の台に依頼した帳票は、どれも一度だけ作られる")
  void everyPaperIsMadeOnce() throws Exception {
    String survey = survey();
    List<String> editions = new ArrayList<>();
    for (int paper = 1; paper <= 4; paper++) {
      Node node = paper % 2 == 0 ? first : second;
      editions.add(
          clerk
              .order(node, "/api/v1/papers", PAPER.formatted(survey, "同時" + paper))
              .getString("id"));
    }
    for (String edition : editions) {
      awaitDraft(first, edition);
    }
    assertEquals(0, database.number("SELECT count(*) FROM office.job WHERE attempts <> 1"));
    assertNoFileTwice();
  }

  @Test
  @Order(5)
  @DisplayName("帳票を作っている台が倒れると、期限の後に他方が引き継いで作り終える")
  void theOtherFinishesWhatADeadNodeBegan() throws Exception {
    String edition = beginOnTheFirst();
    first.kill();
    assertEquals(1, first.awaitEnd(), "the launcher tells that its server died");

    Thread.sleep(1500);
    assertEquals(1, running(), "until its lease is over, a job stays with whoever took it up");
    database.change("UPDATE office.job SET lease_until = now() WHERE state = 'RUNNING'");
    JsonObject finished = awaitDraft(second, edition);
    assertTrue(finished.getJsonArray("files").size() > 3, finished.toString());
    assertEquals(1, database.number("SELECT count(*) FROM office.job WHERE attempts = 2"));
    assertNoFileTwice();
    assertEquals(200, clerk.open(second, "/papers").statusCode());
  }

  /** An edition that the first node holds half made, frozen in the middle of it. */
  private static String beginOnTheFirst() throws Exception {
    String survey = survey();
    for (int attempt = 1; attempt <= 20; attempt++) {
      String edition =
          clerk
              .order(first, "/api/v1/papers", PAPER.formatted(survey, "停電" + attempt))
              .getString("id");
      for (int look = 0; look < 100 && running() == 0; look++) {
        Thread.sleep(5);
      }
      first.freeze();
      // What was on its way to the database arrives.
      Thread.sleep(300);
      if (running() == 1) {
        return edition;
      }
      first.thaw();
      awaitDraft(second, edition);
    }
    throw new AssertionError("the first node was never seen at work");
  }

  /** How many jobs the first node has taken up and not ended. */
  private static long running() throws Exception {
    return database.number(
        "SELECT count(*) FROM office.job WHERE state = 'RUNNING' AND node LIKE ? || '-%'",
        Long.toString(first.serverPid()));
  }

  private static String survey() throws Exception {
    return clerk
        .ask(second, "/api/v1/surveys?fiscal_year=2025")
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("id");
  }

  private static JsonObject awaitDraft(Node node, String edition) throws Exception {
    JsonObject state = clerk.ask(node, "/api/v1/papers/" + edition);
    for (int look = 0; look < 300 && IN_THE_MAKING.contains(state.getString("state")); look++) {
      Thread.sleep(100);
      state = clerk.ask(node, "/api/v1/papers/" + edition);
    }
    assertEquals("draft", state.getString("state"), state.toString());
    return state;
  }

  /** A paper made twice would leave files that belong to no edition. */
  private static void assertNoFileTwice() throws Exception {
    assertEquals(
        database.number("SELECT count(*) FROM reporting.edition_file"),
        database.number("SELECT count(*) FROM office.stored_file"));
  }
}
