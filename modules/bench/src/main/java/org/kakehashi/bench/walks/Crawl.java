package org.kakehashi.bench.walks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What somebody finds who follows every link: pages by route, and the forms on them. */
final class Crawl {
  /** Pages of one route; more would be more of the same. */
  private static final int OF_A_ROUTE = 5;

  private static final int MOST = 400;

  private final Routes routes;
  private final Map<Route, List<String>> pages = new LinkedHashMap<>();
  private final List<PageForm> forms = new ArrayList<>();

  private Crawl(Routes routes) {
    this.routes = routes;
  }

  /**
   * Follows the links.
   *
   * @param more paths that no link may lead to
   */
  static Crawl by(Person person, Routes routes, List<String> more) throws InterruptedException {
    Crawl crawl = new Crawl(routes);
    crawl.walk(person, more);
    return crawl;
  }

  private void walk(Person person, List<String> more) throws InterruptedException {
    Deque<String> ahead = new ArrayDeque<>(more);
    ahead.add("/");
    Set<String> seen = new HashSet<>(ahead);
    Map<Route, Integer> counts = new HashMap<>();
    int opened = 0;
    while (opened < MOST && !ahead.isEmpty()) {
      String path = ahead.remove();
      Optional<Route> route = routes.of("GET", bare(path));
      if (route.isEmpty() || counts.merge(route.get(), 1, Integer::sum) > OF_A_ROUTE) {
        continue;
      }
      opened++;
      Answer answer = person.open(path);
      pages.computeIfAbsent(route.get(), one -> new ArrayList<>()).add(path);
      if (answer.status() == 200 && answer.isPage()) {
        forms.addAll(PageForm.in(path, answer.text()));
        links(answer.text()).stream().filter(seen::add).forEach(ahead::add);
      }
    }
  }

  private static List<String> links(String html) {
    Document page = Jsoup.parse(html);
    return page.select("a[href^=/]").stream()
        .map(link -> link.attr("href").replaceFirst("#.*$", ""))
        .sorted(Comparator.comparing(link -> link.contains("?")))
        .toList();
  }

  private static String bare(String path) {
    return path.replaceFirst("[?#].*$", "");
  }

  /** The pages of a route, with their queries. */
  List<String> pages(Route route) {
    return pages.getOrDefault(route, List.of());
  }

  /** The first page of every route, and the second where there is one. */
  List<String> pages() {
    return pages.values().stream().flatMap(of -> of.stream().limit(2)).toList();
  }

  List<PageForm> forms() {
    return List.copyOf(forms);
  }

  /** Forms that are sent to a route. */
  List<PageForm> forms(Route route) {
    return forms.stream()
        .filter(form -> form.method().equals(route.verb()))
        .filter(
            form -> routes.of(form.method(), bare(form.action())).filter(route::equals).isPresent())
        .toList();
  }
}
