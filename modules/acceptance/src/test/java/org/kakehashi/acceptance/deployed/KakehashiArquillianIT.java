package org.kakehashi.acceptance.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kakehashi.acceptance.figures.OneFigure;
import org.kakehashi.acceptance.figures.Tampered;
import org.kakehashi.office.testing.DemoFiles;

/** The built WAR on Payara Micro, asked from outside. The server starts once for all of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KakehashiArquillianIT {

  private static Visitor editor;

  @ArquillianResource private URL address;

  private URI server;
  private Properties access;
  private Rest clerk;
  private Rest stranger;

  @Deployment(testable = false)
  static WebArchive built() {
    return ShrinkWrap.create(ZipImporter.class, "kakehashi.war")
        .importFrom(new File("../web/target/kakehashi.war"))
        .as(WebArchive.class);
  }

  @BeforeEach
  void knock() throws IOException {
    access = new Properties();
    try (var in = Files.newBufferedReader(DatabaseForTheServer.DEMO_FILE)) {
      access.load(in);
    }
    server = URI.create(address.toString().replaceAll("/$", ""));
    clerk = new Rest(server, access.getProperty("token"));
    stranger = new Rest(server, "");
  }

  @Test
  @Order(1)
  @DisplayName("サインインしていない人には、サインインの画面だけが開く")
  void strangersSeeTheSignInPageOnly() throws Exception {
    HttpResponse<byte[]> page = stranger.get("/sign-in");
    assertEquals(200, page.statusCode());
    assertTrue(text(page).contains("<html lang=\"ja\""));
    assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe-inline"), policy);
    assertEquals(303, stranger.get("/surveys").statusCode());
    assertEquals(401, stranger.get("/api/v1/surveys").statusCode());
  }

  @Test
  @Order(2)
  @DisplayName("エラーの画面と応答は製品の名を出さない")
  void errorsNameNoProduct() throws Exception {
    for (String path : List.of("/no-such-page", "/api/v1/no-such", "/sign-in/link/wrong")) {
      HttpResponse<byte[]> answer = stranger.get(path);
      String all = (text(answer) + answer.headers().map()).toLowerCase(java.util.Locale.ROOT);
      assertFalse(all.contains("payara") || all.contains("glassfish"), path + " " + all);
    }
    for (String path : List.of("/openapi", "/openapi/application.wadl", "/metrics", "/health")) {
      HttpResponse<byte[]> answer = stranger.get(path);
      assertEquals(404, answer.statusCode(), path);
      assertTrue(text(answer).contains("ページが見つかりません"), path + " " + text(answer));
    }
  }

  @Test
  @Order(3)
  @Tag("R59")
  @DisplayName("公表された集計値を取り込み、同じものは二度入らない")
  void thePublishedSurveyIsTakenInOnce() throws Exception {
    byte[] file = DemoFiles.read("survey-case-conference.json");
    HttpResponse<byte[]> first = clerk.post("/api/v1/surveys?fiscal_year=2025&name=a.json", file);
    assertEquals(201, first.statusCode(), text(first));
    assertTrue(text(first).contains("「を」が重なっています"), text(first));
    HttpResponse<byte[]> again = clerk.post("/api/v1/surveys?fiscal_year=2025&name=a.json", file);
    assertEquals(409, again.statusCode(), text(again));
    assertEquals("application/problem+json", again.headers().firstValue("Content-Type").orElse(""));
    assertEquals(1, clerk.items("/api/v1/surveys").size());
  }

  @Test
  @Order(4)
  @DisplayName("壊れたファイルは何も残さず、日本語で断られる")
  void aBrokenFileLeavesNothing() throws Exception {
    HttpResponse<byte[]> refused =
        clerk.post("/api/v1/surveys?fiscal_year=2025&name=b.json", "{\"questions\": [");
    assertEquals(422, refused.statusCode(), text(refused));
    assertEquals(1, clerk.items("/api/v1/surveys").size());
  }

  @Test
  @Order(5)
  @DisplayName("年度の取組と比較を取り込み、同じものをもう一度送っても変わらない")
  void theProgrammeIsTakenInAndASecondTimeChangesNothing() throws Exception {
    for (int time = 1; time <= 2; time++) {
      List<HttpResponse<byte[]>> answers =
          List.of(
              clerk.post(
                  "/api/v1/comparisons?fiscal_year=2025", DemoFiles.read("format-comparison.json")),
              clerk.post("/api/v1/programmes", DemoFiles.read("programme-r7.json")),
              clerk.post("/api/v1/programmes", DemoFiles.read("programme-r8.json")));
      for (HttpResponse<byte[]> answer : answers) {
        assertEquals(200, answer.statusCode(), text(answer));
        JsonObject receipt = Rest.json(answer);
        if (time == 2) {
          assertEquals(0, receipt.getInt("added") + receipt.getInt("changed"), text(answer));
        } else {
          assertNotEquals(0, receipt.getInt("added"), text(answer));
        }
      }
    }
  }

  @Test
  @Order(6)
  @Tag("R59")
  @Tag("R60")
  @Tag("R61")
  @DisplayName("アンケート調査結果の数値は、画面・JSON・PDF・Excel・データ用Excel・CSVで一致する")
  void theTallysFiguresAreTheSameEverywhere() throws Exception {
    String survey = survey();
    JsonObject tally = clerk.object("/api/v1/surveys/" + survey + "/tally");
    OneFigure.Faces formats = formats("survey-tally", survey, "/surveys/" + survey);
    assertEquals(46, OneFigure.ofTally(tally, formats));
    for (String format : List.of("xlsx", "data-xlsx", "csv")) {
      assertThrows(
          AssertionError.class,
          () -> OneFigure.ofTally(tally, new Tampered(formats, format)),
          "one changed figure goes unnoticed: " + format);
    }
  }

  @Test
  @Order(7)
  @Tag("R66")
  @DisplayName("比較表の記号と理由は、画面・JSON・PDF・Excel・データ用Excel・CSVで一致し、優劣は計算しない")
  void theComparisonIsTheSameEverywhere() throws Exception {
    JsonObject comparison = clerk.items("/api/v1/comparisons?fiscal_year=2025").get(0);
    String id = comparison.getString("id");
    assertEquals(
        32,
        OneFigure.ofComparison(comparison, formats("format-comparison", id, "/comparisons/" + id)));
    assertTrue(comparison.getBoolean("tied"));
    assertTrue(comparison.getString("marks_sentence").contains("優劣は付かない"), "a tie stays a tie");
  }

  @Test
  @Order(8)
  @Tag("R86")
  @DisplayName("年次報告の日付・状況・人数・回答は、画面・JSON・PDF・Word・データ用Excel・CSVで一致し、記載のない数は0としない")
  void theReviewIsTheSameEverywhere() throws Exception {
    JsonObject review = clerk.object("/api/v1/reviews/2025");
    OneFigure.Faces formats = formats("annual-review", "2025", "/reviews/2025");
    assertTrue(OneFigure.ofReview(review, formats) > 250);
    String figures = new String(formats.file("csv"), StandardCharsets.UTF_8);
    assertTrue(figures.contains("not_stated"));
    assertFalse(figures.contains(",0,人"), "what is not stated is never 0");
  }

  @Test
  @Order(9)
  @Tag("R86")
  @DisplayName("人数のある年度でも、案内数・申込者数・参加者数、その計、見送りの理由は一致する")
  void aYearWithHeadCountsIsTheSameEverywhere() throws Exception {
    HttpResponse<byte[]> taken = clerk.post("/api/v1/programmes", headCounts());
    assertEquals(200, taken.statusCode(), text(taken));
    JsonObject review = clerk.object("/api/v1/reviews/2021");
    OneFigure.Faces formats = formats("annual-review", "2021", "/reviews/2021");
    assertTrue(OneFigure.ofReview(review, formats) > 100);
    JsonObject summary = review.getJsonObject("summary");
    assertEquals(1_244, summary.getJsonObject("invited").getInt("sum"));
    assertTrue(summary.getJsonObject("attended").isNull("sum"), "one part is not known");
  }

  @Test
  @Order(10)
  @DisplayName("同じデータからの再依頼は、同じ版を返す")
  void askingAgainGivesTheSameEdition() throws Exception {
    PaperOrders orders = new PaperOrders(clerk);
    assertEquals(
        orders.made("survey-tally", survey()).getString("id"),
        orders.made("survey-tally", survey()).getString("id"));
    orders.made("annual-review", "2025");
    assertEquals(1, clerk.items("/api/v1/papers?kind=survey-tally").size());
    assertEquals(1, clerk.items("/api/v1/papers?kind=annual-review&subject=2025").size());
  }

  @Test
  @Order(11)
  @DisplayName("Prefer: wait のある依頼と照会は、進んだことが分かるか待つ時間が過ぎてから答える")
  void askingWithPatienceIsAnsweredWithNews() throws Exception {
    PaperOrders patient = new PaperOrders(clerk.waiting(2));
    patient.followed("survey-tally", survey(), "待つ依頼");
    assertEquals(2, clerk.items("/api/v1/papers?kind=survey-tally").size());
  }

  @Test
  @Order(12)
  @Tag("R61")
  @DisplayName("Microsoft Formsの回答は、列の対応を決めて、RESTだけで集計まで進む")
  void aFormToolsExportBecomesATally() throws Exception {
    ForeignSheets.becomeATally(clerk, 2019);
  }

  @Test
  @Order(15)
  @DisplayName("様式（Excel）に記入した比較と年度の取組は、画面からもRESTからも取り込める")
  void formsFilledInAreTakenIn() throws Exception {
    FilledForms.areTakenIn(onScreen(), clerk);
  }

  @Test
  @Order(13)
  @Tag("R62")
  @DisplayName("入力の間にほかの人が変更した所見、実施状況、文言は上書きせず、両方の内容を示す")
  void staleFormsReplaceNothing() throws Exception {
    String survey = "/surveys/" + survey();
    StaleForms.ofFindings(onScreen(), survey);
    StaleForms.ofFacts(onScreen(), survey);
    StaleForms.ofTexts(onScreen(), survey);
  }

  @Test
  @Order(14)
  @DisplayName("データベースの接続より多くの人が同時に保存しても、誰も断られず、止まらない")
  void manyMaySaveAtOnce() throws Exception {
    ManyAtOnce.save(onScreen());
  }

  /** The same clerk in a browser; the first password leaves the access token. */
  private Visitor onScreen() throws IOException, InterruptedException {
    if (editor == null) {
      editor = new Visitor(server, access.getProperty("link"));
    }
    return editor;
  }

  private String survey() throws Exception {
    return clerk.items("/api/v1/surveys").get(0).getString("id");
  }

  /** A paper's formats: its files from REST, its screen as somebody signed in sees it. */
  private OneFigure.Faces formats(String kind, String subject, String page) throws Exception {
    String files =
        "/api/v1/papers/" + new PaperOrders(clerk).made(kind, subject).getString("id") + "/files/";
    return new OneFigure.Faces() {
      @Override
      public byte[] file(String format) throws IOException, InterruptedException {
        HttpResponse<byte[]> file = clerk.get(files + format);
        assertEquals(200, file.statusCode(), format);
        return file.body();
      }

      @Override
      public String screen() throws IOException, InterruptedException {
        return onScreen().page(page);
      }
    };
  }

  /** A year of which figures are known, one of them not. */
  private static byte[] headCounts() throws IOException {
    try (var in =
        KakehashiArquillianIT.class.getResourceAsStream("programme-with-head-counts.json")) {
      return in.readAllBytes();
    }
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
