package org.kakehashi.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("画面の文言と決まりの文は、過不足なく用意する")
class TextsTest {
  private static final Path MODULES = Path.of("..");
  private static final Path WEB = Path.of("src/main");

  /** A refusal's class and the code it states; web's own are declared the same way. */
  private static final Pattern RULE =
      Pattern.compile(
          "class \\w+ extends (?:RuleViolation|NotPermitted|NotSignedIn|Conflict|Invalid|Busy)\\b"
              + "(?s:.*?)\\bsuper\\(\\s*\"(\\w+)\"");

  /** A key wherever it stands; {@code "prefix." + value} uses every key that begins so. */
  private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z0-9][A-Za-z0-9._-]*)\"");

  private static final Pattern ASKED =
      Pattern.compile(
          "(?:(?<![.\\w])|Texts\\.)text\\(\\s*\"([A-Za-z0-9][A-Za-z0-9._-]*)\"\\s*([,)])");
  private static final Pattern JAPANESE = Pattern.compile("[\\u3041-\\u30ff\\u4e00-\\u9fff]");

  @Test
  @DisplayName("どの決まりにも文がある")
  void everyRuleHasASentence() {
    var missing = new TreeSet<String>();
    for (var module : Texts.RULES) {
      rulesOf(module).stream()
          .filter(rule -> !Texts.read(module).containsKey(rule))
          .forEach(rule -> missing.add(module + ": " + rule));
    }
    rulesOf("web").stream()
        .filter(rule -> Texts.find(rule, List.of()).isEmpty())
        .forEach(rule -> missing.add("web: " + rule));
    assertEquals(Set.of(), missing);
  }

  @Test
  @DisplayName("使わない決まりの文を残さない")
  void everySentenceHasARule() {
    var unused = new TreeSet<String>();
    for (var module : Texts.RULES) {
      var rules = rulesOf(module);
      Texts.read(module).keySet().stream()
          .filter(key -> Character.isUpperCase(key.charAt(0)))
          .filter(key -> !rules.contains(key))
          .forEach(key -> unused.add(module + ": " + key));
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  @DisplayName("画面が求める文言はすべてある")
  void everyTextAskedForExists() {
    var missing = new TreeSet<String>();
    for (var source : sources()) {
      if (!source.contains("Texts.text")) {
        continue;
      }
      ASKED
          .matcher(source)
          .results()
          .map(found -> found.group(1))
          .filter(key -> Texts.find(key, List.of()).isEmpty())
          .forEach(missing::add);
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  @DisplayName("使わない文言を残さない")
  void everyTextIsUsed() {
    var quoted =
        sources().stream()
            .flatMap(source -> QUOTED.matcher(source).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    var prefixes = quoted.stream().filter(text -> text.endsWith(".")).collect(Collectors.toSet());
    var rules = new HashSet<>(rulesOf("web"));
    var unused = new TreeSet<String>();
    for (var screens : Texts.SCREENS) {
      Texts.read("web/" + screens).keySet().stream()
          .filter(key -> !quoted.contains(key) && !rules.contains(key))
          .filter(key -> prefixes.stream().noneMatch(key::startsWith))
          .filter(key -> !(key.startsWith("done.") && doneInAddress(key)))
          .forEach(unused::add);
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  @DisplayName("同じ名前の文言は、二つの文言集に置かない")
  void noKeyStandsInTwoBundles() {
    var all =
        Stream.concat(Texts.RULES.stream(), Texts.SCREENS.stream().map(name -> "web/" + name))
            .map(Texts::read)
            .toList();
    assertEquals(all.stream().mapToInt(Map::size).sum(), Texts.together(all).size());
  }

  @Test
  @DisplayName("同じ名前の文言が二つの文言集にあれば、使う前に見つかる")
  void aKeyInTwoBundlesIsRefused() {
    var twice = List.of(Map.of("a", "1", "b", "2"), Map.of("b", "2"));
    var refused = assertThrows(IllegalStateException.class, () -> Texts.together(twice));
    assertTrue(refused.getMessage().contains("b"));
  }

  @Test
  @DisplayName("一つの文言集に同じ名前が二度あれば、使う前に見つかる")
  void aKeyTwiceInOneBundleIsRefused() throws IOException {
    assertEquals(Map.of("a", "1", "b", "2"), Texts.read(new StringReader("a=1\nb=2\n")));
    var twice = new StringReader("a=1\na=1\n");
    assertThrows(IllegalStateException.class, () -> Texts.read(twice));
  }

  @Test
  @DisplayName("日本語の文言は文言集にだけ置く")
  void japaneseStandsInTheBundlesOnly() {
    var wrong = new TreeSet<String>();
    for (var file : files(WEB.resolve("java"), ".java")) {
      read(file)
          .lines()
          .filter(line -> JAPANESE.matcher(withoutComment(line)).find())
          .forEach(line -> wrong.add(file.getFileName() + ": " + line.strip()));
    }
    for (var file : files(WEB.resolve("jte"), ".jte")) {
      if (JAPANESE.matcher(read(file)).find()) {
        wrong.add(file.toString());
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  @DisplayName("{0}などの場所に、渡された語をそのまま入れる")
  void fillsPlaces() {
    assertEquals("全3件のうち1～2件目", Texts.text("pager.count", "3", "1", "2"));
    assertEquals("状態コード：{0}", Texts.text("error.status", "{0}"));
    assertTrue(Texts.find("no.such.key", List.of()).isEmpty());
  }

  /** Whether some address says {@code done=<key>}. */
  private static boolean doneInAddress(String key) {
    var said = "done=" + key.substring("done.".length());
    var called = "\"" + key.substring("done.".length()) + "\"";
    return sources().stream().anyMatch(s -> s.contains(said) || s.contains(called));
  }

  private static String withoutComment(String line) {
    var code = line.strip();
    return code.startsWith("*") || code.startsWith("/*") || code.startsWith("//") ? "" : code;
  }

  private static Set<String> rulesOf(String module) {
    var folder = MODULES.resolve(module).resolve("src/main/java");
    return files(folder, ".java").stream()
        .flatMap(file -> RULE.matcher(read(file)).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static List<String> sources() {
    var files = new ArrayList<Path>(files(WEB.resolve("java"), ".java"));
    files.addAll(files(WEB.resolve("jte"), ".jte"));
    return files.stream().map(TextsTest::read).toList();
  }

  private static List<Path> files(Path folder, String ending) {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
