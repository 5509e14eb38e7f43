package org.kakehashi.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.acceptance.architecture.violations.Burglary;

/**
 * Tests reach another module through what it exports or through the fixtures it publishes, never by
 * force. Each way of breaking in is first shown to be noticed.
 */
class FixturesTest {
  private static JavaClasses tests;
  private static JavaClasses violations;

  @BeforeAll
  static void read() {
    tests = CompiledHouse.tests();
    violations = new ClassFileImporter().importClasses(Burglary.class);
    assertTrue(tests.size() > 150, "the importer found the tests of the modules");
  }

  /** A method that gets at what its owner keeps to itself. */
  enum WayIn {
    SET_ACCESSIBLE(AccessibleObject.class, "setAccessible"),
    TRY_SET_ACCESSIBLE(AccessibleObject.class, "trySetAccessible"),
    PRIVATE_LOOKUP(MethodHandles.class, "privateLookupIn"),
    CLASS_BY_NAME(Class.class, "forName"),
    CLASS_BY_LOADER(ClassLoader.class, "loadClass");

    private final Class<?> owner;
    private final String method;

    WayIn(Class<?> owner, String method) {
      this.owner = owner;
      this.method = method;
    }

    /** Calls and method references alike. */
    ArchRule forbidden() {
      return noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  owner.getSimpleName() + "." + method + " is used",
                  (JavaAccess<?> access) ->
                      access.getTarget().getName().equals(method)
                          && access.getTargetOwner().isAssignableTo(owner)))
          .because("the module that owns a thing publishes a fixture of it");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("テストは、ほかのモジュールの内側をこじ開けない")
  void noTestBreaksIn(WayIn way) {
    way.forbidden().check(tests);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("こじ開ければ必ず見つかる")
  void breakingInIsNoticed(WayIn way) {
    EvaluationResult result = way.forbidden().evaluate(violations);
    assertEquals(1, result.getFailureReport().getDetails().size(), way.name());
  }

  @Test
  @DisplayName("どのモジュールも、自分の名前のパッケージだけを持つ（計測の bench も）")
  void everyModuleKeepsToItsOwnPackages() throws IOException {
    Map<String, List<String>> strangers = new TreeMap<>();
    for (Path module : CompiledHouse.folders()) {
      List<String> found = strangers(module, module.getFileName().toString());
      if (!found.isEmpty()) {
        strangers.put(module.getFileName().toString(), found);
      }
    }
    // Databases of earlier versions are migrated by the very class that the WAR migrates with.
    assertEquals(Map.of("acceptance", List.of("web")), strangers);
  }

  @Test
  @DisplayName("ほかのモジュールのパッケージを持てば必ず見つかる")
  void aStrangersPackageIsNoticed() throws IOException {
    assertTrue(strangers(Path.of("").toAbsolutePath(), "bench").contains("acceptance"));
  }

  /** The packages of others that a module's main and test sources stand in. */
  private static List<String> strangers(Path module, String name) throws IOException {
    List<String> found = new ArrayList<>();
    for (String sources : List.of("src/main/java", "src/test/java")) {
      Path house = module.resolve(sources).resolve("org/kakehashi");
      if (Files.isDirectory(house)) {
        try (Stream<Path> files = Files.walk(house)) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> house.relativize(file).getName(0).toString())
              .filter(owner -> !owner.equals(name))
              .distinct()
              .forEach(found::add);
        }
      }
    }
    return found;
  }
}
