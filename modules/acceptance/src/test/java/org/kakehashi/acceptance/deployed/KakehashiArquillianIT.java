package org.kakehashi.acceptance.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

/** The built WAR on Payara Micro, asked from outside. The server starts once for all of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KakehashiArquillianIT {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> PAPERS =
      List.of("survey-tally", "format-comparison", "annual-review");

  @ArquillianResource private URL address;

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
    Properties access = new Properties();
    try (var in = Files.newBufferedReader(DatabaseForTheServer.DEMO_FILE)) {
      access.load(in);
    }
    URI server = URI.create(address.toString().replaceAll("/$", ""));
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
  }

  @Test
  @Order(3)
  @Tag("R59")
  @DisplayName("公表された集計値を取り込み、同じものは二度入らない")
  void thePublishedSurveyIsTakenInOnce() throws Exception {
    byte[] file = demo("survey-case-conference.json");
    HttpResponse<byte[]> first = clerk.post("/api/v1/surveys?fiscal_year=2025&name=a.json", file);
    assertEquals(201, first.statusCode(), text(first));
    assertTrue(text(first).contains("「を」が重なっています"), text(first));
    HttpResponse<byte[]> again = clerk.post("/api/v1/surveys?fiscal_year=2025&name=a.json", file);
    assertEquals(409, again.statusCode(), text(again));
    assertEquals("application/problem+json", again.headers().firstValue("Content-Type").orElse(""));
    assertEquals(1, list("/api/v1/surveys").size());
  }

  @Test
  @Order(4)
  @DisplayName("壊れたファイルは何も残さず、日本語で断られる")
  void aBrokenFileLeavesNothing() throws Exception {
    HttpResponse<byte[]> refused =
        clerk.post("/api/v1/surveys?fiscal_year=2025&name=b.json", "{\"questions\": [");
    assertEquals(422, refused.statusCode(), text(refused));
    assertEquals(1, list("/api/v1/surveys").size());
  }

  @Test
  @Order(5)
  @DisplayName("年度の取組と比較を取り込み、同じものをもう一度送っても変わらない")
  void theProgrammeIsTakenInAndASecondTimeChangesNothing() throws Exception {
    for (int time = 1; time <= 2; time++) {
      List<HttpResponse<byte[]>> answers =
          List.of(
              clerk.post("/api/v1/comparisons?fiscal_year=2025", demo("format-comparison.json")),
              clerk.post("/api/v1/programmes", demo("programme-r7.json")),
              clerk.post("/api/v1/programmes", demo("programme-r8.json")));
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
  @DisplayName("JSON・PDF・Excel・データ用Excel・CSVの数値は一致する")
  void oneFigureEverywhere() throws Exception {
    String survey = list("/api/v1/surveys").get(0).getString("id");
    JsonObject edition = made("survey-tally", survey);
    JsonObject tally = Rest.json(clerk.get("/api/v1/surveys/" + survey + "/tally"));
    String pdf = pdf(file(edition, "pdf"));
    String csv = new String(file(edition, "csv"), StandardCharsets.UTF_8);
    List<List<String>> sheet = cells(file(edition, "xlsx"), 0);
    List<List<String>> data = cells(file(edition, "data-xlsx"), 0);
    int compared = 0;
    for (var question : tally.getJsonArray("questions")) {
      JsonObject asked = question.asJsonObject();
      if (!asked.containsKey("rows")) {
        continue;
      }
      for (var row : asked.getJsonArray("rows")) {
        JsonObject option = row.asJsonObject();
        String label = option.getString("label");
        String count = Integer.toString(option.getInt("count"));
        String share = option.isNull("share") ? null : option.getJsonNumber("share").toString();
        String code = asked.getString("code") + "-" + option.getString("code");
        String line = label + count + (share == null ? "" : share);
        assertTrue(pdf.contains(line), "PDF: " + line);
        assertTrue(holds(sheet, label, count, share), "Excel: " + line);
        assertTrue(observed(data, code, "count", count), "data: " + line);
        assertTrue(csv.contains(code), "CSV: " + code);
        if (share != null) {
          assertTrue(observed(data, code, "share", share), "data: " + line);
        } else {
          assertFalse(observed(data, code, "share", null), "data: " + line);
        }
        compared++;
      }
    }
    assertEquals(17, compared);
    assertTrue(pdf.contains("n＝25（回答数の合計）"));
    assertEquals(data, csvRows(csv), "the CSV is the data sheet");
  }

  @Test
  @Order(7)
  @Tag("R66")
  @DisplayName("比較表の記号と理由はPDF・Excel・データ・JSONで一致し、優劣は計算しない")
  void theComparisonIsTheSameEverywhere() throws Exception {
    JsonObject comparison = list("/api/v1/comparisons?fiscal_year=2025").get(0);
    JsonObject edition = made("format-comparison", comparison.getString("id"));
    String pdf = pdf(file(edition, "pdf"));
    List<List<String>> data = cells(file(edition, "data-xlsx"), 0);
    int compared = 0;
    for (var criterion : comparison.getJsonArray("criteria")) {
      for (var cell : criterion.asJsonObject().getJsonArray("cells")) {
        String reason = cell.asJsonObject().getString("reason");
        assertTrue(pdf.contains(reason), reason);
        assertTrue(data.stream().anyMatch(row -> row.contains(reason)), reason);
        compared++;
      }
    }
    assertEquals(8, compared);
    assertTrue(comparison.getBoolean("tied"));
    assertTrue(pdf.contains("優劣は付かない"), "a tie stays a tie");
  }

  @Test
  @Order(8)
  @Tag("R86")
  @DisplayName("年次報告は、記載のない数を0とせず「資料に記載なし」と示す")
  void theReviewSaysWhatIsNotStated() throws Exception {
    JsonObject edition = made("annual-review", "2025");
    String pdf = pdf(file(edition, "pdf"));
    assertTrue(pdf.contains("令和7年度における事例検討会等の実施結果について"));
    assertTrue(pdf.contains("資料に記載なし"));
    assertTrue(pdf.contains("札幌出入国在留管理局"));
    assertTrue(file(edition, "docx").length > 10_000);
  }

  @Test
  @Order(9)
  @DisplayName("同じデータからの再依頼は、同じ版を返す")
  void askingAgainGivesTheSameEdition() throws Exception {
    String survey = list("/api/v1/surveys").get(0).getString("id");
    assertEquals(
        made("survey-tally", survey).getString("id"), made("survey-tally", survey).getString("id"));
    for (String kind : PAPERS) {
      assertEquals(1, list("/api/v1/papers?kind=" + kind).size(), kind);
    }
  }

  private JsonObject made(String kind, String subject) throws Exception {
    HttpResponse<byte[]> asked =
        clerk.post("/api/v1/papers", "{\"kind\":\"" + kind + "\",\"subject\":\"" + subject + "\"}");
    assertEquals(202, asked.statusCode(), text(asked));
    JsonObject edition = Rest.json(asked);
    for (int wait = 0;
        List.of("requested", "making").contains(edition.getString("state")) && wait < 300;
        wait++) {
      Thread.sleep(200);
      edition = Rest.json(clerk.get("/api/v1/papers/" + edition.getString("id")));
    }
    assertEquals("draft", edition.getString("state"), edition.toString());
    return edition;
  }

  private byte[] file(JsonObject edition, String face) throws Exception {
    HttpResponse<byte[]> file =
        clerk.get("/api/v1/papers/" + edition.getString("id") + "/files/" + face);
    assertEquals(200, file.statusCode(), face);
    return file.body();
  }

  private List<JsonObject> list(String path) throws Exception {
    HttpResponse<byte[]> answer = clerk.get(path);
    assertEquals(200, answer.statusCode(), text(answer));
    return Rest.json(answer).getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static byte[] demo(String name) throws IOException {
    return Files.readAllBytes(ROOT.resolve("demo").resolve(name));
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }
  }

  private static List<List<String>> cells(byte[] bytes, int sheetNumber) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = workbook.getSheetAt(sheetNumber);
      for (Row row : sheet) {
        TreeMap<Integer, String> cells = new TreeMap<>();
        row.forEach(
            cell ->
                cells.put(
                    cell.getColumnIndex(),
                    switch (cell.getCellType()) {
                      case NUMERIC -> plain(cell.getNumericCellValue());
                      case STRING -> cell.getStringCellValue();
                      default -> "";
                    }));
        int width = cells.isEmpty() ? 0 : cells.lastKey() + 1;
        List<String> line = new ArrayList<>();
        for (int column = 0; column < width; column++) {
          line.add(cells.getOrDefault(column, ""));
        }
        rows.add(line);
      }
    }
    return rows;
  }

  /** 84.0 and 84 are one number in a cell. */
  private static String plain(double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static boolean holds(List<List<String>> rows, String label, String count, String share) {
    return rows.stream()
        .anyMatch(
            row ->
                row.contains(label)
                    && row.contains(count)
                    && (share == null || row.contains(plain(Double.parseDouble(share)))));
  }

  private static boolean observed(
      List<List<String>> data, String code, String measure, String value) {
    List<String> header = data.get(0);
    return data.stream()
        .anyMatch(
            row ->
                row.get(header.indexOf("option_code")).equals(code)
                    && row.get(header.indexOf("measure_code")).equals(measure)
                    && (value == null
                        || row.get(header.indexOf("value"))
                            .equals(plain(Double.parseDouble(value)))));
  }

  private static List<List<String>> csvRows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    try (var parsed =
        org.apache.commons.csv.CSVFormat.RFC4180.parse(
            new java.io.StringReader(csv.substring(1)))) {
      parsed.forEach(
          record -> {
            List<String> line = new ArrayList<>();
            record.forEach(
                cell ->
                    line.add(
                        cell.matches("-?\\d+(\\.\\d+)?") ? plain(Double.parseDouble(cell)) : cell));
            rows.add(line);
          });
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return rows;
  }
}
