package org.kakehashi.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kakehashi.office.PageOf;

/**
 * The links below a list that is shown page by page.
 *
 * @param path the list's own address
 * @param filter the list's filter as query parameters; empty values are left out
 * @param page counted from 1
 */
public record Pager(
    String path, Map<String, String> filter, int page, int size, int pages, long total) {

  public static Pager of(String path, Map<String, String> filter, PageOf<?> list) {
    return new Pager(path, filter, list.page(), list.size(), list.pages(), list.total());
  }

  /** A page's address with the filter kept. */
  public String link(int number) {
    var query =
        filter.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return path + "?" + (query.isEmpty() ? "" : query + "&") + "page=" + number;
  }

  /** The numbers to show: the first, the last and the present one's neighbours; 0 is a gap. */
  public List<Integer> numbers() {
    var near =
        IntStream.rangeClosed(1, pages)
            .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= 1)
            .boxed()
            .toList();
    return IntStream.range(0, near.size())
        .boxed()
        .flatMap(
            at ->
                at > 0 && near.get(at) > near.get(at - 1) + 1
                    ? IntStream.of(0, near.get(at)).boxed()
                    : IntStream.of(near.get(at)).boxed())
        .toList();
  }

  /** The first item on this page, counted from 1; 0 when there is none. */
  public long first() {
    return total == 0 ? 0 : (long) (page - 1) * size + 1;
  }

  public long last() {
    return Math.min(total, (long) page * size);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
