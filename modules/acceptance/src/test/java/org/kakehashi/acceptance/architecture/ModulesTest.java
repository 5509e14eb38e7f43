package org.kakehashi.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.acceptance.architecture.violations.EverythingAtOnce;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.page.Texts;
import org.kakehashi.web.start.ProductMigrations;

/** The modules as a whole: their line, and how much each offers. */
class ModulesTest {
  private static final String HOUSE = "org.kakehashi.";

  private static final int MOST_OFFERED = 40;
  private static final int MOST_VERBS = 7;

  private static JavaClasses house;

  @BeforeAll
  static void read() {
    house = CompiledHouse.read();
  }

  @Test
  @DisplayName("モジュールは一列に並び、前のものだけを使う")
  void everyModuleRequiresOnlyWhatStandsBeforeIt() {
    Map<String, List<String>> required = required();
    assertEquals(CompiledHouse.LINE.size(), required.size(), required.keySet().toString());
    assertEquals(List.of(), againstTheLine(required, CompiledHouse.LINE));
  }

  @Test
  @DisplayName("列に逆らう依存は見つかる")
  void aStepBackIsFound() {
    List<String> turned = new ArrayList<>(CompiledHouse.LINE);
    Collections.swap(turned, 2, 3);
    assertFalse(againstTheLine(required(), turned).isEmpty());
  }

  @Test
  @DisplayName("モジュールを数え上げる一覧は、いずれもモジュールの列と一致する")
  void everyListOfModulesIsTheLine() {
    List<String> withRules =
        CompiledHouse.LINE.stream().filter(module -> !module.equals("web")).toList();
    assertEquals(withRules, Texts.RULES);
    List<String> withTables = CompiledHouse.LINE.stream().filter(ModulesTest::migrates).toList();
    assertEquals(withTables, ProductMigrations.modules());
  }

  private static boolean migrates(String module) {
    return CompiledHouse.folders().stream()
        .filter(folder -> folder.endsWith(module))
        .anyMatch(
            folder -> Files.isDirectory(folder.resolve("src/main/resources/META-INF/migrations")));
  }

  @Test
  @DisplayName("一つのモジュールが公開する型は40まで（拒否の型を除く）")
  void aModuleOffersNoMoreThanAReaderCanHold() {
    Map<String, Long> offered = offered();
    assertTrue(offered.size() >= 9, offered.toString());
    assertEquals(Map.of(), tooMany(offered, MOST_OFFERED));
  }

  @Test
  @DisplayName("多すぎる公開は、入れ子にしても見つかる")
  void tooMuchIsFound() {
    assertTrue(tooMany(offered(), 10).containsKey("office"));
    JavaClasses nest = new ClassFileImporter().importClasses(EverythingAtOnce.Maker.class);
    assertTrue(offers(nest.get(EverythingAtOnce.Maker.class)));
  }

  @Test
  @DisplayName("公開するインターフェースの動詞は七つまで")
  void anInterfaceHasNoMoreVerbsThanAReaderCanHold() {
    assertEquals(Map.of(), tooMany(verbs(), MOST_VERBS));
    assertFalse(tooMany(verbs(), 5).isEmpty());
  }

  /** How many verbs each exported interface has; one verb may come in several shapes. */
  private static Map<String, Long> verbs() {
    return house.stream()
        .filter(
            type ->
                CompiledHouse.LINE.contains(
                    type.getPackageName().replaceFirst("^org\\.kakehashi\\.", "")))
        .filter(type -> type.isInterface() && type.getModifiers().contains(JavaModifier.PUBLIC))
        .collect(
            Collectors.toMap(
                JavaClass::getName,
                type ->
                    type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaMethod::getName)
                        .distinct()
                        .count()));
  }

  private static Map<String, List<String>> required() {
    Map<String, List<String>> required = new TreeMap<>();
    for (Path module : CompiledHouse.folders()) {
      Path classes = module.resolve("target/classes");
      if (Files.exists(classes.resolve("module-info.class"))) {
        ModuleDescriptor descriptor =
            ModuleFinder.of(classes).findAll().iterator().next().descriptor();
        String name = descriptor.name().substring(HOUSE.length());
        if (CompiledHouse.LINE.contains(name)) {
          required.put(
              name,
              descriptor.requires().stream()
                  .map(ModuleDescriptor.Requires::name)
                  .filter(other -> other.startsWith(HOUSE))
                  .map(other -> other.substring(HOUSE.length()))
                  .toList());
        }
      }
    }
    return required;
  }

  private static List<String> againstTheLine(
      Map<String, List<String>> required, List<String> line) {
    List<String> against = new ArrayList<>();
    required.forEach(
        (module, others) ->
            others.stream()
                .filter(other -> line.indexOf(other) >= line.indexOf(module))
                .forEach(other -> against.add(module + " requires " + other)));
    return against;
  }

  /** Public types of each root package with those nested in them; refusals are not counted. */
  private static Map<String, Long> offered() {
    return house.stream()
        .filter(
            type ->
                CompiledHouse.LINE.contains(
                    type.getPackageName().replaceFirst("^org\\.kakehashi\\.", "")))
        .filter(ModulesTest::offers)
        .filter(type -> !type.isAssignableTo(RuleViolation.class))
        .collect(
            Collectors.groupingBy(
                type -> type.getPackageName().substring(HOUSE.length()),
                TreeMap::new,
                Collectors.counting()));
  }

  /**
   * Whether a type is offered for itself: a nested one that its outer type speaks of is a part of
   * that, any other is nested only to get round the count.
   */
  private static boolean offers(JavaClass type) {
    boolean part =
        type.getEnclosingClass()
            .map(
                outer ->
                    outer.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getBaseComponentType().equals(type)))
            .orElse(false);
    return type.getModifiers().contains(JavaModifier.PUBLIC) && !part;
  }

  private static Map<String, Long> tooMany(Map<String, Long> offered, int most) {
    return offered.entrySet().stream()
        .filter(module -> module.getValue() > most)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
