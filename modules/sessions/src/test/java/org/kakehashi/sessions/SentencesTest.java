package org.kakehashi.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.RuleViolation;

class SentencesTest {

  @Test
  @DisplayName("すべての規則に日本語の文があり、使われない文はない")
  void everyRuleHasItsSentenceAndNoSentenceIsLeftOver() throws IOException {
    Properties sentences = new Properties();
    try (InputStream in =
        Undertakings.class.getResourceAsStream("/META-INF/messages/sessions.properties")) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertEquals(rules(), new TreeSet<>(sentences.stringPropertyNames()));
  }

  private static TreeSet<String> rules() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target/classes/org/kakehashi/sessions"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("-"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(SentencesTest::refuses)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean refuses(String name) {
    try {
      return RuleViolation.class.isAssignableFrom(Class.forName("org.kakehashi.sessions." + name));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
