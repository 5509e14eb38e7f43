package org.kakehashi.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of requirements tells the truth: a row marked built or part has a test. */
class RequirementsTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern ROW =
      Pattern.compile("^\\| R(\\d+) \\|.*\\| (built|part|planned) \\|$");
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"R(\\d+)\"\\)");

  @Test
  @DisplayName("要件の一覧はR1からR95までを漏れなく持つ")
  void everyRequirementHasARow() {
    assertEquals(95, rows().size());
  }

  @Test
  @DisplayName("built・partの行には試験がある")
  void whatIsMarkedBuiltHasATest() {
    Set<String> tagged = tags();
    Set<String> untested = new TreeSet<>();
    for (String row : rows()) {
      Matcher matcher = matching(row);
      if (!"planned".equals(matcher.group(2)) && !tagged.contains(matcher.group(1))) {
        untested.add("R" + matcher.group(1));
      }
    }
    assertTrue(untested.isEmpty(), "no test tagged for " + untested);
  }

  @Test
  @DisplayName("試験のある要件はplannedのままにしない")
  void whatHasATestIsNotMarkedPlanned() {
    Set<String> tagged = tags();
    Set<String> stale = new TreeSet<>();
    for (String row : rows()) {
      Matcher matcher = matching(row);
      if ("planned".equals(matcher.group(2)) && tagged.contains(matcher.group(1))) {
        stale.add("R" + matcher.group(1));
      }
    }
    assertTrue(stale.isEmpty(), "tested but marked planned: " + stale);
  }

  private static Matcher matching(String row) {
    Matcher matcher = ROW.matcher(row);
    assertTrue(matcher.matches(), row);
    return matcher;
  }

  private static List<String> rows() {
    try (Stream<String> lines = Files.lines(ROOT.resolve("docs/requirements.md"))) {
      return lines.filter(line -> ROW.matcher(line).matches()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("modules"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/src/test/"))
          .forEach(
              file -> {
                try {
                  TAG.matcher(Files.readString(file))
                      .results()
                      .forEach(found -> tags.add(found.group(1)));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tags;
  }
}
