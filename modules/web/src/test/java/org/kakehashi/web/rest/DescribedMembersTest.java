package org.kakehashi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The members that answers have are compared, as names, with those that the description has. */
class DescribedMembersTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Path REST = MAIN.resolve("java/org/kakehashi/web/rest");
  private static final List<String> DESCRIPTION =
      read(MAIN.resolve("resources/META-INF/openapi/openapi.yaml")).lines().toList();

  private static final List<String> PAGE = List.of("ListJson.page");

  /** Which methods write what a schema describes; what it refers to has a schema of its own. */
  private static final Map<String, List<String>> WRITTEN_BY =
      Map.ofEntries(
          Map.entry("Survey", List.of("SurveyJson.head")),
          Map.entry(
              "Tally",
              List.of(
                  "SurveyJson.tally",
                  "SurveyJson.question",
                  "SurveyJson.finding",
                  "SurveyJson.option",
                  "SurveyJson.single",
                  "SurveyJson.multiple",
                  "SurveyJson.counts",
                  "SurveyJson.free",
                  "SurveyJson.base")),
          Map.entry("ImportedCounts", List.of("SurveyResource.importCounts", "SurveyJson.odd")),
          Map.entry(
              "DryRun",
              List.of(
                  "DryRunJson.dryRun",
                  "DryRunJson.rows",
                  "DryRunJson.remarks",
                  "DryRunJson.query",
                  "DryRunJson.decisions",
                  "AnswerSheetResource.dryRun")),
          Map.entry(
              "Receipt", List.of("DryRunJson.receipt", "DryRunJson.rows", "DryRunJson.decisions")),
          Map.entry("LeftOut", List.of("DryRunJson.leftOut")),
          Map.entry("Fault", List.of("DryRunJson.fault")),
          Map.entry("Exclusion", List.of("DryRunJson.exclusion")),
          Map.entry("Correction", List.of("DryRunJson.correction")),
          Map.entry("Decision", List.of("DryRunJson.chosen")),
          Map.entry("FlaggedText", List.of("PersonalJson.flagged")),
          Map.entry("FoundTexts", List.of("PersonalJson.found")),
          Map.entry(
              "MappingProposal",
              List.of(
                  "MappingProposalJson.of",
                  "MappingProposalJson.column",
                  "MappingProposalJson.field",
                  "AnswerMappingResource.open")),
          Map.entry(
              "Comparison",
              List.of(
                  "ComparisonJson.comparison",
                  "ComparisonJson.criterion",
                  "ComparisonJson.cell",
                  "ComparisonJson.citation")),
          Map.entry("ImportReceipt", List.of("ReceiptJson.receipt")),
          Map.entry("Review", List.of("ReviewJson.review", "ReviewJson.answer")),
          Map.entry("Undertaking", List.of("ReviewJson.item")),
          Map.entry("Conference", List.of("ReviewJson.conference", "ReviewJson.modes")),
          Map.entry("ConferenceSummary", List.of("ReviewJson.summary")),
          Map.entry("Sum", List.of("ReviewJson.total")),
          Map.entry("ProgrammeDecision", List.of("ReviewJson.decision", "ReviewJson.modes")),
          Map.entry("OpenIssue", List.of("ReviewJson.issue")),
          Map.entry("Edition", List.of("PaperJson.edition")),
          Map.entry("SurveyPage", PAGE),
          Map.entry("FaultPage", PAGE),
          Map.entry("LeftOutPage", PAGE),
          Map.entry("FlaggedTextPage", PAGE),
          Map.entry("EditionPage", PAGE),
          Map.entry("ComparisonList", List.of("ListJson.items")));

  /** What programs send, and words that stand for one text. */
  private static final Set<String> NO_ANSWERS = Set.of("TableMapping", "PaperKind", "Fate");

  /** Chained calls; a call of a variable reads a request. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<!\\w)\\.(?:text|number|decimal|flag|object|whole|texts|numbers|list)\\(\\s*\"([a-z0-9_]+)\"");

  /** Where a method begins that may write some. */
  private static final Pattern METHOD =
      Pattern.compile(
          "^ {2,4}(?:(?:public|private|static) )*(?:<T> )?(?:JsonFields|String|Response|void) (\\w+)\\(",
          Pattern.MULTILINE);

  private static final Pattern MEMBER = Pattern.compile("(?<![\\w$])([a-z][a-z0-9_]*):(?=\\s|$)");
  private static final Set<String> GRAMMAR =
      Set.of("type", "properties", "description", "enum", "required", "format", "examples");

  @Test
  @DisplayName("説明書は、応答にある項目をすべて載せ、ない項目を載せない")
  void theDescriptionNamesEveryMemberAndNoOther() {
    Map<String, Set<String>> members = written();
    WRITTEN_BY.forEach(
        (schema, methods) -> {
          Set<String> written = new TreeSet<>();
          methods.forEach(method -> written.addAll(members.getOrDefault(method, Set.of())));
          assertEquals(written, described(schema), schema + " by " + methods);
        });
  }

  @Test
  @DisplayName("応答を書くメソッドと説明書の型は、どちらももれなく比べる")
  void nothingIsLeftOut() {
    Set<String> writers = new TreeSet<>();
    WRITTEN_BY.values().forEach(writers::addAll);
    assertEquals(written().keySet(), writers);
    Set<String> compared = new TreeSet<>(WRITTEN_BY.keySet());
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

  /** The members that each method writes which writes any, by class and method. */
  private static Map<String, Set<String>> written() {
    Map<String, Set<String>> members = new TreeMap<>();
    try (Stream<Path> files = Files.list(REST)) {
      files.forEach(file -> written(file, members));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return members;
  }

  private static void written(Path file, Map<String, Set<String>> members) {
    String source = read(file);
    List<MatchResult> methods = METHOD.matcher(source).results().toList();
    WRITTEN
        .matcher(source)
        .results()
        .forEach(
            found -> {
              String method =
                  methods.stream()
                      .filter(each -> each.start() < found.start())
                      .reduce((former, later) -> later)
                      .orElseThrow()
                      .group(1);
              String name = file.getFileName().toString().replace(".java", "." + method);
              members.computeIfAbsent(name, first -> new TreeSet<>()).add(found.group(1));
            });
  }

  private static Set<String> described(String schema) {
    Set<String> members = new TreeSet<>();
    for (String line : schemas().get(schema)) {
      MEMBER.matcher(line).results().map(found -> found.group(1)).forEach(members::add);
    }
    members.removeAll(GRAMMAR);
    if (!schema.endsWith("Page") && !schema.endsWith("List")) {
      // grammar of the description, and no member of these
      members.remove("items");
    }
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
