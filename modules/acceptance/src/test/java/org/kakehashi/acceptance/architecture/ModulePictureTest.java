package org.kakehashi.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The picture of the modules in docs/architecture is what the compiler left, never drawn by hand.
 * {@code -Dpicture=renew} writes it anew.
 */
class ModulePictureTest {
  private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
  private static final Path PICTURE = MODULES.resolveSibling("docs/architecture/modules.md");
  private static final String ROOT = "org.kakehashi.";
  private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  private final JavaClasses house = CompiledHouse.read();

  @Test
  @DisplayName("モジュールの図は、実際のコードと一致する")
  void thePictureShowsTheCodeAsItIs() throws IOException {
    String now = picture();
    if ("renew".equals(System.getProperty("picture"))) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, now);
    }
    assertEquals(
        Files.readString(PICTURE), now, "renew docs/architecture/modules.md with -Dpicture=renew");
  }

  private String picture() throws IOException {
    var page = new StringBuilder();
    page.append(
        """
        # The modules and their rooms

        Generated from the compiled classes by `ModulePictureTest`, which fails when this page and
        the code differ. `mvn verify -pl modules/acceptance -am -DskipITs -Dpicture=renew` writes it anew.
        An arrow means "uses".

        ```mermaid
        flowchart RL
        """);
    for (String module : CompiledHouse.LINE) {
      for (String used : modulesUsedBy(module)) {
        page.append("  ").append(module).append(" --> ").append(used).append('\n');
      }
    }
    page.append("```\n");
    for (String module : CompiledHouse.LINE) {
      room(page, module);
    }
    return page.toString();
  }

  private void room(StringBuilder page, String module) throws IOException {
    page.append("\n## ").append(module).append("\n\n").append(purpose(module)).append('\n');
    if (!"web".equals(module)) {
      page.append("\nOffers: ").append(String.join(", ", offered(module))).append(".\n");
    }
    Map<String, SortedSet<String>> features = featuresOf(module);
    if (features.isEmpty()) {
      return;
    }
    page.append("\n```mermaid\nflowchart LR\n");
    features.forEach(
        (feature, used) -> {
          page.append("  ").append(feature).append('\n');
          used.forEach(
              other ->
                  page.append("  ").append(feature).append(" --> ").append(other).append('\n'));
        });
    page.append("```\n");
  }

  private SortedSet<String> modulesUsedBy(String module) {
    return house.stream()
        .filter(type -> module.equals(moduleOf(type)))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(use -> moduleOf(use.getTargetClass()))
        .filter(CompiledHouse.LINE::contains)
        .filter(used -> !used.equals(module))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Each private folder of a module with the folders of the same module it uses. */
  private Map<String, SortedSet<String>> featuresOf(String module) {
    Map<String, SortedSet<String>> features = new TreeMap<>();
    for (JavaClass type : house) {
      String feature = featureOf(type);
      if (!module.equals(moduleOf(type)) || feature.isEmpty()) {
        continue;
      }
      SortedSet<String> used = features.computeIfAbsent(feature, name -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(use -> use.getTargetClass())
          .filter(target -> module.equals(moduleOf(target)))
          .map(ModulePictureTest::featureOf)
          .filter(other -> !other.isEmpty() && !other.equals(feature))
          .forEach(used::add);
    }
    return features;
  }

  private SortedSet<String> offered(String module) {
    return house.stream()
        .filter(type -> type.getPackageName().equals(ROOT + module))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(JavaClass::isTopLevelClass)
        .map(JavaClass::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String purpose(String module) throws IOException {
    String source =
        Files.readString(MODULES.resolve(module).resolve("src/main/java/module-info.java"));
    Matcher comment = PURPOSE.matcher(source);
    if (!comment.find()) {
      throw new IllegalStateException(module + " does not say what it owns");
    }
    return comment.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
  }

  private static String moduleOf(JavaClass type) {
    return part(type, 0);
  }

  private static String featureOf(JavaClass type) {
    return part(type, 1);
  }

  private static String part(JavaClass type, int at) {
    String name = type.getPackageName() + ".";
    if (!name.startsWith(ROOT)) {
      return "";
    }
    String[] parts = name.substring(ROOT.length()).split("\\.", -1);
    return at < parts.length ? parts[at] : "";
  }
}
