package org.kakehashi.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the house, in what it ships and in its tests alike. */
class NamesTest {
  private static JavaClasses house;
  private static JavaClasses tests;
  private static JavaClasses violations;

  @BeforeAll
  static void read() {
    house = CompiledHouse.read();
    tests = CompiledHouse.tests();
    violations =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.kakehashi.acceptance.architecture.violations");
    assertTrue(house.size() > 40, "the importer found the modules");
    assertTrue(tests.size() > 150, "the importer found their tests");
  }

  static List<ArchRule> rules() {
    return List.of(
        noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..")
            .because("a stranger finds the room for a change from the folder names"),
        noClasses()
            .should()
            .haveNameMatching(".*(Service|ServiceImpl|Impl|Util|Utils|Helper|Manager|DTO|Dto)")
            .because("names are the office's verbs and nouns"),
        noClasses()
            .should()
            .haveNameMatching(
                ".*[.](\\w+(Book|Desk|Calendar|Master|Store|Chain)"
                    + "|(Held|Kept|Mended|Recorded)[A-Z]\\w*|\\w*(Trial|Oddit)\\w*)")
            .because("a reader who knows Jakarta EE needs no words of ours"),
        classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveSimpleNameEndingWith("Entity")
            .because("the exported record keeps the plain noun"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("名前は、事務の言葉とJakarta EEの言葉だけでできている")
  void theHouseSpeaksOneLanguage(ArchRule rule) {
    rule.check(house);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("試験の名前も同じ言葉でできている")
  void itsTestsSpeakItToo(ArchRule rule) {
    rule.allowEmptyShould(true).check(tests);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("違う言葉は必ず見つかる")
  void aDialectIsNoticed(ArchRule rule) {
    assertTrue(rule.evaluate(violations).hasViolation());
  }
}
