package org.kakehashi.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The product as {@code bin/run --demo} starts it, used in a browser, in Japanese. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KakehashiBrowserIT {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String PASSWORD = "kakehashi no tameshi 26";
  private static final int MOST_PAGES = 60;

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
  @Order(5)
  @DisplayName("すべての画面に、JIS X 8341-3（AA）に関わるaxeの指摘がなく、横にはみ出さない")
  void noPageHasAnAccessibilityFinding() {
    List<String> findings = new ArrayList<>();
    Set<String> clerksPages = walk(clerk, findings);
    assertTrue(clerksPages.size() > 15, "walked only " + clerksPages);
    try (BrowserContext administrator = browser.newContext()) {
      register(administrator, product.administratorsLink());
      Set<String> pages = walk(administrator, findings);
      assertTrue(pages.stream().anyMatch(path -> path.startsWith("/accounts")), pages.toString());
    }
    assertTrue(findings.isEmpty(), String.join("\n", findings));
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

  /** Follows the links of the pages, each address pattern a few times, and looks at every page. */
  private static Set<String> walk(BrowserContext context, List<String> findings) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> waiting = new ArrayDeque<>(List.of("/", "/surveys", "/papers", "/settings"));
    Page page = context.newPage();
    while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
      String path = waiting.poll();
      if (!seen.add(path)) {
        continue;
      }
      var answer = page.navigate(product.address() + path);
      if (answer.status() >= 400) {
        findings.add(path + " answered " + answer.status());
        continue;
      }
      look(page, path, findings);
      for (Object link : (List<?>) page.evaluate(LINKS)) {
        if (pattern(seen, (String) link) < 3) {
          waiting.add((String) link);
        }
      }
    }
    page.close();
    return seen;
  }

  private static void look(Page page, String path, List<String> findings) {
    AxeResults results = new AxeBuilder(page).withTags(RULES).analyze();
    results
        .getViolations()
        .forEach(
            violation ->
                findings.add(
                    path
                        + " "
                        + violation.getId()
                        + " "
                        + violation.getNodes().stream()
                            .map(node -> node.getHtml())
                            .limit(2)
                            .collect(Collectors.joining(" | "))));
    page.setViewportSize(360, 800);
    if ((Boolean) page.evaluate(OVERFLOWS)) {
      findings.add(path + " is wider than a phone");
    }
    page.setViewportSize(1280, 900);
  }

  private static final String OVERFLOWS =
      "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

  private static final String LINKS =
      "() => Array.from(document.querySelectorAll('a[href^=\"/\"]'))"
          + ".map(a => a.getAttribute('href').split('#')[0])"
          + ".filter(href => !/\\/(files|templates|assets)\\/|template$/.test(href))";

  /** How many pages of the same pattern were seen: ids and numbers count as one. */
  private static long pattern(Set<String> seen, String path) {
    return seen.stream().filter(other -> shape(other).equals(shape(path))).count();
  }

  private static String shape(String path) {
    return path.replaceAll("[0-9a-f-]{36}", "*").replaceAll("\\?.*", "?").replaceAll("\\d+", "#");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static com.microsoft.playwright.Locator.FilterOptions hasText(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }
}
