package org.kakehashi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The members that answers have are compared, as names, with those that the description has. */
class DescribedMembersTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Path REST = MAIN.resolve("java/org/kakehashi/web/rest");
  private static final List<String> DESCRIPTION =
      read(MAIN.resolve("resources/META-INF/openapi/openapi.yaml")).lines().toList();

  /** Which classes write what the schemas describe; a list's page is the same everywhere. */
  private static final Map<Set<String>, Set<String>> WRITTEN_BY =
      Map.of(
          Set.of("SurveyJson", "SurveyResource"),
          Set.of("Survey", "Tally", "ImportedCounts"),
          Set.of("DryRunJson", "AnswerSheetResource"),
          Set.of("DryRun", "Receipt", "LeftOut", "Fault", "Exclusion", "Correction", "Decision"),
          Set.of("PersonalJson"),
          Set.of("FlaggedText", "FoundTexts"),
          Set.of("MappingProposalJson", "AnswerMappingResource"),
          Set.of("MappingProposal"),
          Set.of("ComparisonJson"),
          Set.of("Comparison"),
          Set.of("ReceiptJson"),
          Set.of("ImportReceipt"),
          Set.of("ReviewJson"),
          Set.of(
              "Review",
              "Undertaking",
              "Conference",
              "ConferenceSummary",
              "Sum",
              "ProgrammeDecision",
              "OpenIssue"),
          Set.of("PaperJson"),
          Set.of("Edition"),
          Set.of("ListJson"),
          Set.of(
              "SurveyPage",
              "FaultPage",
              "LeftOutPage",
              "FlaggedTextPage",
              "ComparisonList",
              "EditionPage"));

  /** What programs send, and words that stand for one text. */
  private static final Set<String> NO_ANSWERS = Set.of("TableMapping", "PaperKind", "Fate");

  /** Chained calls; a call of a variable reads a request. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<!\\w)\\.(?:text|number|decimal|flag|object|whole|texts|numbers|list)\\(\\s*\"([a-z0-9_]+)\"");

  private static final Pattern MEMBER = Pattern.compile("(?<![\\w$])([a-z][a-z0-9_]*):(?=\\s|$)");
  private static final Set<String> GRAMMAR =
      Set.of("type", "properties", "description", "enum", "required", "format", "examples");

  @Test
  @DisplayName("説明書は、応答にある項目をすべて載せ、ない項目を載せない")
  void theDescriptionNamesEveryMemberAndNoOther() {
    for (var each : WRITTEN_BY.entrySet()) {
      Set<String> written = new TreeSet<>();
      each.getKey().forEach(name -> written.addAll(written(read(REST.resolve(name + ".java")))));
      Set<String> described = new TreeSet<>();
      each.getValue().forEach(name -> described.addAll(described(name)));
      if (!each.getKey().contains("ListJson")) {
        // grammar of the description, and no member of these
        described.remove("items");
      }
      assertEquals(written, described, each.getKey() + " and " + each.getValue());
    }
  }

  @Test
  @DisplayName("応答を書くクラスと説明書の型は、どちらももれなく比べる")
  void nothingIsLeftOut() throws IOException {
    try (Stream<Path> files = Files.list(REST)) {
      assertEquals(
          files
              .filter(file -> !written(read(file)).isEmpty())
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toCollection(TreeSet::new)),
          all(WRITTEN_BY.keySet()));
    }
    Set<String> compared = all(WRITTEN_BY.values());
    compared.addAll(NO_ANSWERS);
    assertEquals(schemas().keySet(), compared);
  }

  @Test
  @DisplayName("成功の応答は、本文のないものとファイルを除き、どれも型を示す")
  void everyAnswerHasASchema() {
    List<String> bare =
        DESCRIPTION.stream()
            .map(String::strip)
            .filter(line -> line.startsWith("\"20") && !line.startsWith("\"204\""))
            .filter(line -> !line.contains("#/components/schemas/"))
            .toList();
    assertEquals(
        List.of(
            "\"200\": {description: OpenAPI, content: {application/yaml: {}}}",
            "\"200\": {description: ファイル}"),
        bare);
    Pattern pointer = Pattern.compile("#/components/schemas/(\\w+)");
    DESCRIPTION.stream()
        .flatMap(line -> pointer.matcher(line).results())
        .forEach(found -> assertTrue(schemas().containsKey(found.group(1)), found.group(1)));
  }

  private static Set<String> all(Collection<Set<String>> names) {
    return names.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> written(String source) {
    return WRITTEN
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> described(String schema) {
    Set<String> members = new TreeSet<>();
    for (String line : schemas().get(schema)) {
      MEMBER.matcher(line).results().map(found -> found.group(1)).forEach(members::add);
    }
    members.removeAll(GRAMMAR);
    return members;
  }

  /** The lines of each schema, by its name. */
  private static Map<String, List<String>> schemas() {
    Map<String, List<String>> schemas = new TreeMap<>();
    String name = "";
    for (String line : DESCRIPTION.subList(DESCRIPTION.indexOf("  schemas:"), DESCRIPTION.size())) {
      if (line.matches("    \\w+:.*")) {
        name = line.strip().replaceAll(":.*", "");
        schemas.put(name, new ArrayList<>());
      } else if (!name.isEmpty()) {
        schemas.get(name).add(line);
      }
    }
    return schemas;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
