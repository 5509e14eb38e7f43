package org.kakehashi.bench.walks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Addresses with queries. */
final class Queries {
  private Queries() {}

  /** The address with another query. */
  static String address(String path, List<Field> query) {
    String bare = path.replaceFirst("[?#].*$", "");
    return query.stream()
        .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&", bare + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
