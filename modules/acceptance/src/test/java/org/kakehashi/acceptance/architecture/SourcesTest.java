package org.kakehashi.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What only the sources tell. Each rule is shown to find what breaks it. */
class SourcesTest {
  /** A class of about 250 lines; ten more are no reason to cut it in the wrong place. */
  private static final int MOST_LINES = 270;

  private static final Pattern CATCH_ALL =
      Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException|Error)\\b");

  /**
   * A job may fail in any way, and its failure is kept and shown, or the worker would die of it. A
   * busy database hides behind any exception; a form looks for it and lets all others go on. A
   * sign-in is done, whatever keeps its browser from being noted.
   */
  private static final Set<String> CATCHING_ALL =
      Set.of("Workers.java", "JobDoing.java", "FormFlow.java", "SignInCookies.java");

  private static final Pattern QUERY =
      Pattern.compile("create(?:Native)?Query\\(((?:[^;\"]|\"(?:\\\\.|[^\"\\\\])*\")*?)[;]");
  private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
  private static final Pattern BUILT_IN = Pattern.compile("[+]\\s*[a-z]\\w*|[a-z]\\w*\\s*[+]");

  /**
   * Who tells sentences besides the bundles: readers of files, which name the place of a fault;
   * papers and the notes of tables, whose wording a form fixes; the advice on wording; what runs
   * outside the application. Each is a file or a folder.
   */
  private static final List<String> TELLING =
      List.of(
          "bench/",
          "intake/",
          "launcher/",
          "office/RefusalSentence.java",
          "office/jobs/FailureSentence.java",
          "office/signin/PasswordRules.java",
          "programme/ProgrammeFile.java",
          "programme/imports/",
          "reporting/compose/",
          "review/year/",
          "sessions/imports/",
          "surveys/Base.java",
          "surveys/MultipleAnswerCounts.java",
          "surveys/TableRules.java",
          "surveys/TextWarning.java",
          "surveys/answers/",
          "surveys/intake/",
          "surveys/survey/Advice.java",
          "surveys/survey/DefaultFindings.java",
          "surveys/texts/");

  private static final Pattern SENTENCE = Pattern.compile("\"[^\"\\n]*。\"");

  private static final Map<String, String> SOURCES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (Path module : CompiledHouse.folders()) {
      Path main = module.resolve("src/main/java");
      if (Files.isDirectory(main)) {
        try (Stream<Path> files = Files.walk(main)) {
          for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
            SOURCES.put(main.relativize(file).toString(), Files.readString(file));
          }
        }
      }
    }
    assertTrue(SOURCES.size() > 400, "hardly a source was read");
  }

  @Test
  @DisplayName("一つのクラスは、読み手が一度に見渡せる長さにとどめる")
  void noClassIsLongerThanAReaderCanOverlook() {
    assertEquals(List.of(), breaking(SOURCES, SourcesTest::tooLong));
    assertTrue(tooLong("x\n".repeat(MOST_LINES + 1)));
  }

  @Test
  @DisplayName("何でも受け止めるcatchは、仕事の失敗を残すところにだけある")
  void nothingCatchesAll() {
    List<String> found = new ArrayList<>(breaking(SOURCES, SourcesTest::catchesAll));
    found.removeIf(path -> CATCHING_ALL.contains(Path.of(path).getFileName().toString()));
    assertEquals(List.of(), found);
    assertTrue(catchesAll("try { work(); } catch (Exception e) { }"));
  }

  @Test
  @DisplayName("問合せの文は、変わらない部分だけからつなぐ")
  void noQueryIsBuiltFromValues() {
    assertEquals(List.of(), breaking(SOURCES, SourcesTest::buildsQueries));
    assertTrue(
        buildsQueries("em.createQuery(\"SELECT a FROM A a WHERE a.name = '\" + name + \"'\");"));
    assertFalse(buildsQueries("em.createQuery(WHOLE + \"c.name = :name\", A.class);"));
  }

  @Test
  @DisplayName("拒むときの文は、各モジュールの文言集にだけある（ファイルの読取りと帳票の決まり文句を除く）")
  void refusalsHaveTheirSentencesInBundles() {
    List<String> found = telling();
    found.removeIf(path -> TELLING.stream().anyMatch(path::startsWith));
    assertEquals(List.of(), found);
    assertTrue(tells("throw new Refused(\"受け付けられません。\");"));
  }

  @Test
  @DisplayName("例外とした場所は、どれも今も要る")
  void noExceptionOutlivesItsReason() {
    List<String> telling = telling();
    assertEquals(
        List.of(),
        TELLING.stream().filter(place -> telling.stream().noneMatch(starting(place))).toList());
    List<String> catching = breaking(SOURCES, SourcesTest::catchesAll);
    assertEquals(
        List.of(),
        CATCHING_ALL.stream().filter(name -> catching.stream().noneMatch(ending(name))).toList());
  }

  private static Predicate<String> starting(String beginning) {
    return path -> path.startsWith(beginning);
  }

  private static Predicate<String> ending(String name) {
    return path -> path.endsWith("/" + name);
  }

  /** Sources with sentences of their own, seen from the house's package. */
  private static List<String> telling() {
    return breaking(SOURCES, SourcesTest::tells).stream()
        .map(path -> path.substring("org/kakehashi/".length()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static boolean tells(String source) {
    return SENTENCE.matcher(source).find();
  }

  private static boolean tooLong(String source) {
    return source.lines().count() > MOST_LINES;
  }

  private static boolean catchesAll(String source) {
    return CATCH_ALL.matcher(source).find();
  }

  private static boolean buildsQueries(String source) {
    Matcher queries = QUERY.matcher(source);
    while (queries.find()) {
      String asked = queries.group(1);
      String statement = TEXT.matcher(asked).replaceAll("\"\"");
      int end = statement.indexOf(',');
      int close = statement.indexOf(')');
      int stop =
          Math.min(end < 0 ? statement.length() : end, close < 0 ? statement.length() : close);
      if (BUILT_IN.matcher(statement.substring(0, stop)).find()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> breaking(Map<String, String> sources, Predicate<String> rule) {
    return sources.entrySet().stream()
        .filter(source -> rule.test(source.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
