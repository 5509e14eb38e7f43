package org.kakehashi.kernel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles.Lookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the code of a refusal promises: the module that refuses has its sentence, and no other rule
 * of the house has that code. Each module with refusals extends this in its root package.
 */
public abstract class EveryRefusalHasItsSentence {
  /** A refusal's class and the code it states. */
  private static final Pattern RULE =
      Pattern.compile(
          "class \\w+ extends (?:RuleViolation|NotPermitted|NotSignedIn|Conflict|Invalid|Busy)\\b"
              + "(?s:.*?)\\bsuper\\(\\s*\"(\\w+)\"");

  private static final Path SOURCES = Path.of("src/main/java");
  private static final String MESSAGES = "src/main/resources/META-INF/messages";

  private final String module;

  /**
   * For one module.
   *
   * @param root the subclass's own lookup, whose package names the module
   */
  protected EveryRefusalHasItsSentence(Lookup root) {
    String name = root.lookupClass().getPackageName();
    this.module = name.substring(name.lastIndexOf('.') + 1);
  }

  @Test
  @DisplayName("すべての規則に日本語の文があり、使われない文はない")
  public void everyRuleHasItsSentenceAndNoSentenceIsLeftOver() {
    List<String> codes = codes();
    assertTrue(!codes.isEmpty(), "the module's refusals were found");
    assertEquals(codes, keys(Path.of(MESSAGES, module + ".properties")).stream().sorted().toList());
  }

  @Test
  @DisplayName("規則の符号は、全体で一つずつしかない")
  public void noOtherRuleHasTheCode() {
    List<String> all = new ArrayList<>();
    for (String other : modules()) {
      Path messages = Path.of("..", other, MESSAGES);
      if (Files.isDirectory(messages)) {
        files(messages, ".properties").forEach(file -> all.addAll(keys(file)));
      }
    }
    assertTrue(all.containsAll(codes()), "every module's sentences were found");
    assertEquals(new TreeSet<>(), twice(all));
  }

  @Test
  @DisplayName("同じ符号が二度あれば見つかる")
  public void aCodeThatStandsTwiceIsFound() {
    assertEquals("[B]", twice(List.of("A", "B", "C", "B")).toString());
  }

  private List<String> codes() {
    return files(SOURCES, ".java").stream()
        .flatMap(file -> RULE.matcher(read(file)).results())
        .map(rule -> rule.group(1))
        .sorted()
        .toList();
  }

  /** As they stand in the file: read as properties, the second of two would hide the first. */
  private static List<String> keys(Path bundle) {
    return read(bundle)
        .lines()
        .filter(line -> line.matches("[A-Za-z][\\w.-]*=.*"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  private static TreeSet<String> twice(List<String> codes) {
    TreeSet<String> seen = new TreeSet<>();
    TreeSet<String> twice = new TreeSet<>();
    codes.stream().filter(code -> !seen.add(code)).forEach(twice::add);
    return twice;
  }

  private static List<String> modules() {
    try (Stream<Path> folders = Files.list(Path.of(".."))) {
      return folders.map(folder -> folder.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
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
