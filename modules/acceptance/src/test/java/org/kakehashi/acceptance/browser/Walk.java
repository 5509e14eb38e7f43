package org.kakehashi.acceptance.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every page that links lead to, judged by axe and at a phone's width. */
final class Walk {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int MOST_PAGES = 60;

  private Walk() {}

  /** Follows the links of the pages, each address pattern a few times, and looks at every page. */
  static Set<String> of(BrowserContext context, String address, List<String> findings) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> waiting = new ArrayDeque<>(List.of("/", "/surveys", "/papers", "/settings"));
    Page page = context.newPage();
    while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
      String path = waiting.poll();
      if (!seen.add(path)) {
        continue;
      }
      var answer = page.navigate(address + path);
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
}
