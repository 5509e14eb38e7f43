package org.kakehashi.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.kernel.Actor;

/** What the compiler can't say about the house. Each rule is first shown to be able to fail. */
class ArchitectureTest {
  private static final int MOST_IN_KERNEL = 20;

  /** Where files that others made are read. */
  private static final String INTAKE = "org.kakehashi.intake..";

  /** It speaks REST from outside, as any program does. */
  private static final String CLIENT = "org.kakehashi.launcher..";

  private static JavaClasses house;
  private static JavaClasses violations;

  @BeforeAll
  static void read() {
    house = CompiledHouse.read();
    violations =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.kakehashi.acceptance.architecture.violations");
    assertTrue(house.size() > 40, "the importer found the modules");
  }

  static List<Rule> rules() {
    return List.of(
        new Rule(
            "time comes from the injected clock",
            noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a host's zone must not move a business date")),
        new Rule(
            "documents are written in reporting only",
            noClasses()
                .that()
                .resideOutsideOfPackage("org.kakehashi.reporting..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.sf.jasperreports..", "org.apache.poi..", "com.lowagie..")
                .because("a third-party name appears in one module")),
        new Rule(
            "uploaded CSVs are read in intake only",
            noClasses()
                .that()
                .resideOutsideOfPackage(INTAKE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.csv..")
                .because("hostile files are met once")),
        new Rule(
            "uploaded archives are opened in intake only",
            noClasses()
                .that()
                // it unpacks the database's programs and the backups it wrote, nobody's upload
                .resideOutsideOfPackages(INTAKE, "org.kakehashi.launcher..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.compress..")
                .because("hostile files are met once")),
        new Rule(
            "the parts of uploaded workbooks are read in intake only",
            noClasses()
                .that()
                // it orders the parts of workbooks and documents that reporting wrote itself
                .resideOutsideOfPackages(INTAKE, "org.kakehashi.reporting.ooxml..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                    "java[.]util[.]zip[.]Zip(InputStream|File)"
                        + "|javax[.]xml[.](stream|parsers|transform)[.].*|org[.]xml[.]sax[.].*")
                .because("hostile files are met once")),
        new Rule(
            "JSON is read in one place",
            noClasses()
                .that()
                .resideOutsideOfPackages(INTAKE, CLIENT)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("jakarta[.]json[.](stream[.])?Json(Reader|Parser)\\w*")
                .because("hostile files are met once")),
        new Rule(
            "JSON is written in one place",
            noClasses()
                .that()
                .resideOutsideOfPackages("org.kakehashi.web.json..", CLIENT)
                .and()
                // it writes down what intake itself reads back
                .doNotHaveFullyQualifiedName("org.kakehashi.intake.MappingJson")
                .and()
                .doNotHaveFullyQualifiedName("org.kakehashi.intake.FormEntry")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                    "jakarta[.]json[.](stream[.])?Json\\w*(Builder|Writer|Generator)\\w*")
                .because("what is not stated is null and never zero, in every answer")),
        new Rule(
            "every form goes one way",
            noClasses()
                .that()
                .resideOutsideOfPackages("org.kakehashi.web.form..", "org.kakehashi.web.refusal..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.kakehashi.web.refusal.RefusalStatus")
                .because("the kind of a refusal is its status, and nobody writes one by hand")),
        new Rule(
            "passwords are judged in office only",
            noClasses()
                .that()
                .resideOutsideOfPackage("org.kakehashi.office..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.nulabinc.zxcvbn..")
                .because("a third-party name appears in one module")),
        new Rule(
            "texts are cut into words in intake only",
            noClasses()
                .that()
                .resideOutsideOfPackage(INTAKE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("a third-party name appears in one module")),
        new Rule(
            "contents are told apart by one fingerprint",
            noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.kakehashi.office.ContentFingerprint")
                .should()
                .callMethod(MessageDigest.class, "getInstance", String.class)
                .because("the same content has the same fingerprint in every module")),
        new Rule(
            "requests are met in web only",
            noClasses()
                .that()
                .resideOutsideOfPackage("org.kakehashi.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..", "gg.jte..")
                .because("no other module knows of the web")),
        new Rule(
            "web asks modules, never the database",
            noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("web holds no business rule")),
        new Rule(
            "entities stay inside their feature",
            classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .because("no entity leaves its module")),
        new Rule(
            "an entity is changed by what it can do",
            noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(MappedSuperclass.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("a setter guards no state and signs nobody")),
        new Rule(
            "actors are made in office only",
            classes()
                .that()
                .implement(Actor.class)
                .should()
                .resideInAPackage("org.kakehashi.office..")
                .because("nobody gives themselves rights; the compiler hides office's own class")),
        new Rule(
            "features use each other in one direction",
            slices()
                .matching("org.kakehashi.(**)")
                .should()
                .beFreeOfCycles()
                .because("a circle of rooms can only be changed as one")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("家の決まりは守られている")
  void theHouseKeepsTheRule(Rule rule) {
    rule.rule().allowEmptyShould(true).check(house);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("決まりは破れば必ず見つかる")
  void theRuleCanFail(Rule rule) {
    assertTrue(rule.rule().allowEmptyShould(true).evaluate(violations).hasViolation(), rule.name());
  }

  @Test
  @DisplayName("共通の語彙（kernel）に置く型は20まで")
  void theKernelStaysSmall() {
    List<String> types = publicTypes("org.kakehashi.kernel");
    assertFalse(types.isEmpty(), "the importer found the kernel");
    assertTrue(
        types.size() <= MOST_IN_KERNEL,
        () -> types.size() + " public types, " + MOST_IN_KERNEL + " at most: " + types);
    assertTrue(
        publicTypes("org.kakehashi.office").size() > MOST_IN_KERNEL,
        "a root package of office's size would be noticed");
  }

  private static List<String> publicTypes(String room) {
    return house.stream()
        .filter(type -> type.getPackageName().equals(room))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(JavaClass::isTopLevelClass)
        .map(JavaClass::getSimpleName)
        .sorted()
        .toList();
  }

  /** A rule and what it is called in a failure. */
  record Rule(String name, ArchRule rule) {
    @Override
    public String toString() {
      return name;
    }
  }
}
