package org.kakehashi.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.kakehashi.intake.testing.RealLifeFiles;

/** The product as {@code bin/run --demo} starts it, used in a browser, in Japanese. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KakehashiBrowserIT {
  private static final String PASSWORD = "kakehashi no tameshi 26";

  private static RunningProduct product;
  private static Playwright playwright;
  private static Browser browser;
  private static BrowserContext clerk;

  @BeforeAll
  static void start() throws IOException {
    product = RunningProduct.start();
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    clerk =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("ja-JP").setViewportSize(1280, 900));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (playwright != null) {
      playwright.close();
    }
    if (product != null) {
      product.close();
    }
  }

  @Test
  @Order(1)
  @DisplayName("デモは三つの帳票を名前どおりに置く")
  void theDemonstrationPutsThePapersInPlace() {
    for (String name :
        List.of(
            "survey-tally.pdf",
            "survey-tally.xlsx",
            "survey-tally.csv",
            "survey-tally-data.xlsx",
            "format-comparison.pdf",
            "format-comparison.xlsx",
            "format-comparison.csv",
            "format-comparison-data.xlsx",
            "annual-review.pdf",
            "annual-review.docx",
            "annual-review.csv",
            "annual-review-data.xlsx")) {
      assertTrue(Files.exists(product.papers().resolve(name)), name);
    }
  }

  @Test
  @Order(2)
  @DisplayName("一回限りのリンクでパスワードを決めてサインインし、同じリンクは二度使えない")
  void theClerkSignsInByTheOneTimeLinkOnce() {
    register(clerk, product.clerksLink());
    try (BrowserContext another = browser.newContext()) {
      Page again = another.newPage();
      assertTrue(again.navigate(product.clerksLink()).status() >= 400, "a used link opens again");
    }
  }

  @Test
  @Order(3)
  @DisplayName("担当者は調査の表を見て帳票を作り、PDFを受け取る")
  void theClerkSeesTheTablesAndGetsThePaper() throws IOException {
    Page page = clerk.newPage();
    page.navigate(product.address() + "/surveys");
    page.getByRole(AriaRole.LINK, named("事例検討会の開催方法等に関するアンケート調査")).first().click();
    assertThat(page.locator("main")).containsText("n＝25（回答数の合計）");
    assertThat(page.locator("main")).containsText("84.0");
    assertThat(page.locator("main")).containsText("資料に記載なし");
    page.navigate(product.address() + "/papers");
    page.locator("main a[href^='/papers/']").filter(hasText("アンケート調査結果")).first().click();
    Download download =
        page.waitForDownload(() -> page.locator("a[href$='/files/pdf']").first().click());
    byte[] head = Files.readAllBytes(download.path());
    assertEquals("%PDF", new String(head, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    page.close();
  }

  @Test
  @Order(4)
  @DisplayName("スクリプトのないブラウザーでも同じ画面が読める")
  void pagesWorkWithoutScripts() {
    try (BrowserContext plain =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setStorageState(clerk.storageState()))) {
      Page page = plain.newPage();
      page.navigate(product.address() + "/papers");
      assertThat(page.locator("main")).containsText("アンケート調査結果");
      page.navigate(product.address() + "/surveys");
      assertThat(page.locator("main")).containsText("事例検討会の開催方法等に関するアンケート調査");
    }
  }

  @Test
  @Order(4)
  @DisplayName("Microsoft Formsの回答は、列の対応を確かめて、画面で集計まで進む")
  void aFormToolsExportBecomesATally() {
    Page page = clerk.newPage();
    bring(page, "2027", "W2-microsoft-forms.xlsx");
    assertThat(page.locator("h1")).hasText("列の対応付け");
    page.locator("main").getByLabel("選択肢にない値は").first().check();
    page.getByRole(AriaRole.BUTTON, named("この対応で確認に進む")).click();
    page.getByRole(AriaRole.BUTTON, named("取込みを確定")).click();
    assertThat(page.locator("main")).containsText("取り込んだ行");
    page.navigate(product.address() + "/surveys");
    page.getByRole(AriaRole.LINK, named("事例検討会の開催方法等に関する調査（試験）")).first().click();
    assertThat(page.locator("main")).containsText("医療・福祉（病院、介護など）");
    // one more waits for its columns, so that every page is looked at below
    bring(page, "2026", "W1-google-forms.csv");
    assertThat(page.locator("h1")).hasText("列の対応付け");
    page.close();
  }

  /** Hands in answers that a form tool exported. */
  private static void bring(Page page, String year, String answers) {
    page.navigate(product.address() + "/surveys/import/answers");
    page.locator("select[name=year]").selectOption(year);
    page.locator("input[name=questionnaire]").setInputFiles(uploaded("qW.csv"));
    page.locator("input[name=answers]").setInputFiles(uploaded(answers));
    page.getByRole(AriaRole.BUTTON, named("取込み前に確認する")).click();
  }

  private static FilePayload uploaded(String file) {
    return new FilePayload(file, "application/octet-stream", RealLifeFiles.read("files/" + file));
  }

  @Test
  @Order(5)
  @DisplayName("すべての画面に、JIS X 8341-3（AA）に関わるaxeの指摘がなく、横にはみ出さない")
  void noPageHasAnAccessibilityFinding() {
    List<String> findings = new ArrayList<>();
    Set<String> clerksPages = Walk.of(clerk, product.address(), findings);
    assertTrue(clerksPages.size() > 15, "walked only " + clerksPages);
    try (BrowserContext administrator = browser.newContext()) {
      register(administrator, product.administratorsLink());
      Set<String> pages = Walk.of(administrator, product.address(), findings);
      assertTrue(pages.stream().anyMatch(path -> path.startsWith("/accounts")), pages.toString());
    }
    assertTrue(findings.isEmpty(), String.join("\n", findings));
  }

  @Test
  @Order(6)
  @DisplayName("入力の誤りは、まとめに集めて焦点を移し、リンクで項目に移れる")
  void aRefusedFormLeadsToItsFields() {
    Page page = clerk.newPage();
    page.navigate(product.address() + "/reviews/2026/undertakings/new");
    page.fill("#title", "焦点の試験");
    page.fill("#date", "近日中");
    page.fill("#source-date", "そのうち");
    page.keyboard().press("Enter");
    assertThat(page.locator(".notice--error")).isFocused();
    assertThat(page.locator(".notice__problems a")).hasCount(3);
    assertThat(page.locator("#title")).hasValue("焦点の試験");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#date")).isFocused();
    assertThat(page.locator("#date")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("#date")).hasAttribute("aria-describedby", "date-hint date-error");
    page.close();
  }

  @Test
  @Order(7)
  @DisplayName("どの画面も、キーボードですべての操作に届き、今の位置が見える")
  void everythingIsReachedByKeyboard() {
    Page page = clerk.newPage();
    page.navigate(product.address() + "/comparisons");
    String comparison = page.locator("main table a").first().getAttribute("href");
    TabKey key = new TabKey(page);
    for (String path :
        List.of(
            "/",
            "/surveys",
            comparison,
            comparison + "/edit",
            "/reviews/2026",
            "/reviews/2026/conferences/new",
            "/papers")) {
      page.navigate(product.address() + path);
      key.walk(path);
    }
    page.close();
    assertEquals("", String.join("\n", key.findings()));
  }

  @Test
  @Order(8)
  @DisplayName("地方局のアカウントは、事務局だけが変更できるものの入力画面を、アドレスを打っても開けない")
  void aBureauIsRefusedTheFormsItMayNotSend() {
    try (BrowserContext administrator = browser.newContext();
        BrowserContext bureau = browser.newContext()) {
      Page page = administrator.newPage();
      page.navigate(product.address() + "/sign-in");
      page.fill("#login", "admin");
      page.fill("#password", PASSWORD);
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("ホーム");
      page.navigate(product.address() + "/accounts/new");
      page.fill("#login", "osaka");
      page.fill("#post", "大阪局在留支援担当官");
      page.selectOption("#role", "BUREAU");
      page.selectOption("#bureau", "OSAKA");
      page.locator("main form button[type=submit]").click();
      page.locator("form[action$='/link'] button").click();
      register(bureau, product.address() + page.locator(".secret").textContent().strip());
      List<String> opened = new ArrayList<>();
      Page osaka = bureau.newPage();
      for (String form : formsOfTheSecretariat()) {
        if (osaka.navigate(product.address() + form).status() != 403) {
          opened.add(form);
        }
      }
      assertTrue(opened.isEmpty(), String.join("\n", opened));
      String own = product.address() + "/reviews/2026/conferences/new";
      assertEquals(200, osaka.navigate(own).status());
      assertThat(osaka.locator("#bureau option")).hasCount(1);
    }
  }

  private static List<String> formsOfTheSecretariat() {
    Page page = clerk.newPage();
    page.navigate(product.address() + "/comparisons");
    String comparison = page.locator("main table a").first().getAttribute("href");
    page.navigate(product.address() + "/surveys");
    String survey =
        page.locator("main table a").filter(hasText("アンケート調査")).first().getAttribute("href");
    page.navigate(product.address() + survey);
    String finding = page.locator("a[href*='/findings/']").first().getAttribute("href");
    page.close();
    return List.of(
        comparison + "/edit",
        comparison + "/citations/new",
        comparison + "/citations/1",
        "/comparisons/new",
        "/comparisons/import",
        survey + "/facts",
        survey + "/texts/title",
        survey + "/questions/Q1/finding",
        survey + "/questions/Q5/answers",
        finding,
        "/reviews/import",
        "/reviews/2026/undertakings/new",
        "/reviews/2026/decisions/new",
        "/reviews/2026/issues/new",
        "/papers/new");
  }

  private static void register(BrowserContext context, String link) {
    Page page = context.newPage();
    page.navigate(link);
    page.fill("#password", PASSWORD);
    page.fill("#password-again", PASSWORD);
    page.locator("main button[type=submit]").click();
    assertThat(page.locator("h1")).hasText("ホーム");
    page.close();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static com.microsoft.playwright.Locator.FilterOptions hasText(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }
}
