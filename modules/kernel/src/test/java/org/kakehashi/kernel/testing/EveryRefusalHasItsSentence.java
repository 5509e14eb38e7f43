package org.kakehashi.kernel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Modifier;
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

/**
 * What the code of a refusal promises: the module that refuses has its sentence. Each module with
 * refusals extends this in its root package.
 */
public abstract class EveryRefusalHasItsSentence {
  private final Lookup root;

  /**
   * For one module.
   *
   * @param root the subclass's own lookup: it sees what the module's root package may see
   */
  protected EveryRefusalHasItsSentence(Lookup root) {
    this.root = root;
  }

  @Test
  @DisplayName("すべての規則に日本語の文があり、使われない文はない")
  public void everyRuleHasItsSentenceAndNoSentenceIsLeftOver() throws IOException {
    assertEquals(rules(), sentences());
  }

  private TreeSet<String> sentences() throws IOException {
    String name = root.lookupClass().getPackageName();
    String file = "/META-INF/messages/" + name.substring(name.lastIndexOf('.') + 1) + ".properties";
    Properties sentences = new Properties();
    try (InputStream in = root.lookupClass().getResourceAsStream(file)) {
      assertNotNull(in, file);
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return new TreeSet<>(sentences.stringPropertyNames());
  }

  private TreeSet<String> rules() throws IOException {
    Path classes = Path.of("target/classes");
    Path module = classes.resolve(root.lookupClass().getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.walk(module)) {
      return files
          .filter(file -> file.toString().endsWith(".class") && !file.toString().contains("-"))
          .map(file -> classes.relativize(file).toString().replace('/', '.'))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(this::refuses)
          .map(name -> name.substring(name.lastIndexOf('.') + 1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private boolean refuses(String name) {
    try {
      Class<?> type = root.findClass(name);
      return RuleViolation.class.isAssignableFrom(type)
          && !Modifier.isAbstract(type.getModifiers());
    } catch (IllegalAccessException e) {
      return false; // a type that a room keeps to itself; a refusal is public, or nobody could tell
      // it
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
