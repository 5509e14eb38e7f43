package org.kakehashi.bench.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A verb at an address that the product answers.
 *
 * @param verb {@code GET}, {@code POST}, {@code PUT} or {@code DELETE}
 * @param path with its parameters in braces, as {@code /papers/{id}}
 * @param address matches the paths that lead here
 * @param consumes the media types of its body
 * @param queries the names of its query parameters
 * @param open whether strangers are let in
 */
record Route(
    String verb,
    String path,
    Pattern address,
    List<String> consumes,
    List<String> queries,
    boolean open) {
  private static final Pattern WORDS = Pattern.compile("[a-z-]+(\\|[a-z-]+)*");

  /**
   * The routes of one method; a parameter that is one of some words gives a route a word.
   *
   * @param template as {@code jakarta.ws.rs.Path} writes it
   */
  static List<Route> of(
      String verb, String template, List<String> consumes, List<String> queries, boolean open) {
    List<Built> all = new ArrayList<>(List.of(new Built("", "")));
    int at = 0;
    while (at < template.length()) {
      List<Built> pieces;
      int end = at + 1;
      if (template.charAt(at) == '{') {
        end = closing(template, at) + 1;
        pieces = parameter(template.substring(at + 1, end - 1));
      } else {
        String character = template.substring(at, end);
        pieces = List.of(new Built(character, Pattern.quote(character)));
      }
      List<Built> longer = new ArrayList<>();
      all.forEach(begun -> pieces.forEach(piece -> longer.add(begun.and(piece))));
      all = longer;
      at = end;
    }
    return all.stream()
        .map(
            one ->
                new Route(verb, one.path(), Pattern.compile(one.regex()), consumes, queries, open))
        .toList();
  }

  private static int closing(String template, int opening) {
    int depth = 0;
    for (int at = opening; at < template.length(); at++) {
      depth += template.charAt(at) == '{' ? 1 : template.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException(template);
  }

  private static List<Built> parameter(String inside) {
    int colon = inside.indexOf(':');
    String name = "{" + (colon < 0 ? inside : inside.substring(0, colon)).strip() + "}";
    String regex = colon < 0 ? "[^/]+" : inside.substring(colon + 1).strip();
    if (WORDS.matcher(regex).matches()) {
      return List.of(regex.split("\\|", -1)).stream()
          .map(word -> new Built(word, Pattern.quote(word)))
          .toList();
    }
    if (regex.startsWith("new|")) {
      return List.of(
          new Built("new", "new"), new Built(name, "(?:" + regex.substring("new|".length()) + ")"));
    }
    return List.of(new Built(name, "(?:" + regex + ")"));
  }

  /** A path and what matches it, as far as they are built. */
  private record Built(String path, String regex) {
    Built and(Built next) {
      return new Built(path + next.path, regex + next.regex);
    }
  }

  boolean leadsFrom(String asked) {
    return address.matcher(asked).matches();
  }

  boolean reads() {
    return verb.equals("GET");
  }

  boolean isRest() {
    return path.startsWith("/api/");
  }

  boolean takesFile() {
    return consumes.contains("multipart/form-data");
  }

  /** Fewer parameters are closer to what was asked. */
  int vagueness() {
    return (int) path.chars().filter(character -> character == '{').count();
  }

  /** The part of the product it belongs to. */
  String group() {
    String[] parts = path.split("/", -1);
    int at = isRest() ? 3 : 1;
    String first = parts.length > at ? parts[at] : "";
    return (isRest() ? "REST " : "") + "/" + first;
  }

  @Override
  public String toString() {
    return verb + " " + path;
  }
}
