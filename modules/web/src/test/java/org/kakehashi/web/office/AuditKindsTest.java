package org.kakehashi.web.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("監査記録に残る操作は、日本語で示し、種類で絞り込める")
class AuditKindsTest {
  /** Whoever tells the audit, directly or through the office's records kit. */
  private static final Pattern TELLS =
      Pattern.compile("AuditEvent\\(|\\bRecords records;|ChangeableConferences events;");

  /** An action's code; what a query's letter leads to ({@code c.cells}) is none. */
  private static final Pattern CODE = Pattern.compile("\"([a-z]{2,}(?:\\.[a-z-]+)+)\"");

  private static final Pattern SUBJECT = Pattern.compile("\"([a-z]+):\" \\+");

  @Test
  @DisplayName("どの操作にも日本語の名称がある")
  void everyActionHasAWord() {
    var actions = actions();
    assertTrue(actions.size() > 40, "found only " + actions);
    assertEquals(
        Set.of(),
        actions.stream()
            .filter(action -> AuditLine.action(action).equals(action))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  @DisplayName("どの操作も、絞込みの種類のいずれかに入る")
  void everyActionIsOfAKind() {
    assertEquals(
        actions().stream().map(AuditKindsTest::kind).collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(AuditKinds.ALL));
  }

  @Test
  @DisplayName("どの操作の対象にも日本語の名称がある")
  void everySubjectHasAWord() {
    // The records kit calls a subject by the first part of its action; of an import it names the
    // file.
    var kinds =
        found(
            source ->
                source.contains(" Records records;")
                    || source.contains("ChangeableConferences events;"),
            AuditKindsTest::codes);
    kinds = new TreeSet<>(kinds.stream().map(AuditKindsTest::kind).toList());
    kinds.remove("programme");
    kinds.addAll(found(source -> source.contains("AuditEvent("), AuditKindsTest::subjects));

    assertTrue(kinds.containsAll(Set.of("survey", "edition", "trial", "decision")), "" + kinds);
    assertEquals(
        Set.of(),
        kinds.stream()
            .filter(kind -> AuditLine.Subject.of(kind + ":1").kind().equals(kind))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  @DisplayName("対象は種類を日本語で示し、画面のあるものはそこへ進める")
  void everySubjectHasAWordAndPerhapsAPage() {
    var id = "18010c34-e81a-427d-8027-d2de48035fe4";

    assertEquals(
        new AuditLine.Subject("アンケート調査", id, "/surveys/" + id),
        AuditLine.Subject.of("survey:" + id));
    assertEquals(
        new AuditLine.Subject("帳票", id, null),
        AuditLine.Subject.of("edition:" + id),
        "an administrator may not open a paper before it is issued");
    assertEquals(
        new AuditLine.Subject("アカウント", "unknown", null), AuditLine.Subject.of("account:unknown"));
    assertEquals(new AuditLine.Subject("アクセストークン", id, null), AuditLine.Subject.of("token:" + id));
  }

  private static Set<String> actions() {
    return found(source -> TELLS.matcher(source).find(), AuditKindsTest::codes);
  }

  private static Set<String> found(
      Predicate<String> telling, Function<String, Stream<String>> looked) {
    try (var files = Files.walk(Path.of(".."))) {
      return files
          .filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
          .map(AuditKindsTest::read)
          .filter(telling)
          .flatMap(looked)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kind(String action) {
    return action.substring(0, action.indexOf('.'));
  }

  private static Stream<String> codes(String source) {
    return CODE.matcher(source).results().map(found -> found.group(1));
  }

  private static Stream<String> subjects(String source) {
    return SUBJECT.matcher(source).results().map(found -> found.group(1));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
