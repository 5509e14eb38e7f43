package org.kakehashi.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("どの画面にも、名前のとおりのひな形がある")
class TemplateNamesTest {
  private static final Pattern NAMED = Pattern.compile("new Page\\(\\s*\"([a-z/-]+)\"");

  @Test
  @DisplayName("画面が求めるひな形はすべてある")
  void everyPageHasItsTemplate() throws IOException {
    var named = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        NAMED.matcher(Files.readString(file)).results().forEach(use -> named.add(use.group(1)));
      }
    }
    assertTrue(named.size() > 10, named.toString());
    named.removeIf(name -> Files.exists(Path.of("src/main/jte", name + ".jte")));
    assertEquals(Set.of(), named);
  }
}
