package org.kakehashi.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.RefusalSentence;

/**
 * The application's Japanese sentences. {@code META-INF/messages/<module>.properties} holds one
 * sentence per rule, under the rule's code; {@code META-INF/messages/web/*.properties} holds the
 * screens' own words, one file per group of screens. Places {0}, {1} … are filled as they are: a
 * number is formatted by whoever hands it over.
 */
public final class Texts {
  /** Modules whose rules have sentences. */
  public static final List<String> RULES =
      List.of(
          "kernel",
          "office",
          "intake",
          "registry",
          "surveys",
          "programme",
          "sessions",
          "review",
          "reporting");

  /** Groups of screens. */
  public static final List<String> SCREENS =
      List.of(
          "shell",
          "office",
          "surveys",
          "mapping",
          "programme",
          "sessions",
          "review",
          "reporting",
          "rest");

  private static final Map<String, String> ALL = load();

  private Texts() {}

  /**
   * A screen's sentence.
   *
   * @throws IllegalArgumentException when no bundle has the key
   */
  public static String text(String key, String... arguments) {
    return find(key, List.of(arguments))
        .orElseThrow(() -> new IllegalArgumentException("no text under " + key));
  }

  /**
   * A rule's sentence, or one after the other where several are broken; the rule's code where a
   * module forgot to write one.
   */
  public static String text(RuleViolation violation) {
    return violation.rules().stream()
        .map(rule -> find(rule.code(), arguments(rule)).orElseGet(rule::code))
        .collect(Collectors.joining());
  }

  /** What was not found is told in the reader's words, not by its code. */
  private static List<String> arguments(RuleViolation rule) {
    return rule instanceof NotFound missing
        ? List.of(find("kind." + missing.arguments().get(0), List.of()).orElse(text("kind.any")))
        : rule.arguments();
  }

  /** A sentence, if there is one under that key. */
  public static Optional<String> find(String key, List<String> arguments) {
    return Optional.ofNullable(ALL.get(key))
        .map(pattern -> RefusalSentence.filled(pattern, arguments));
  }

  private static Map<String, String> load() {
    return together(
        Stream.concat(RULES.stream(), SCREENS.stream().map(screens -> "web/" + screens))
            .map(Texts::read)
            .toList());
  }

  /**
   * Several bundles as one.
   *
   * @throws IllegalStateException when a key stands in two of them: one would hide the other
   */
  static Map<String, String> together(List<Map<String, String>> bundles) {
    var all = new HashMap<String, String>();
    for (var bundle : bundles) {
      bundle.forEach((key, text) -> put(all, key, text));
    }
    return Map.copyOf(all);
  }

  private static void put(Map<String, String> texts, String key, String text) {
    if (texts.putIfAbsent(key, text) != null) {
      throw new IllegalStateException("two texts under " + key);
    }
  }

  /** One bundle; empty where a module has none yet. */
  static Map<String, String> read(String bundle) {
    var resource = "META-INF/messages/" + bundle + ".properties";
    try (var stream = Texts.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        return Map.of();
      }
      return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One bundle.
   *
   * @throws IllegalStateException when a key stands in it twice
   */
  static Map<String, String> read(Reader bundle) throws IOException {
    var texts = new HashMap<String, String>();
    var properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object text) {
            Texts.put(texts, key.toString(), text.toString());
            return super.put(key, text);
          }
        };
    properties.load(bundle);
    return texts;
  }
}
