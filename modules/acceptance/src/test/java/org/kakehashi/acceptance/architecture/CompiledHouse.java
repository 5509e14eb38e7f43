package org.kakehashi.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The modules as the compiler left them. */
final class CompiledHouse {
  private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();

  /** The modules upstream first; each may require any before it. */
  static final List<String> LINE =
      List.of(
          "kernel",
          "office",
          "intake",
          "registry",
          "surveys",
          "programme",
          "sessions",
          "review",
          "reporting",
          "web");

  private CompiledHouse() {}

  /** The classes that are handed out; what only measures is not among them. */
  static JavaClasses read() {
    return new ClassFileImporter()
        .importPaths(
            compiled("classes").stream()
                .filter(path -> !path.startsWith(MODULES.resolve("bench")))
                .toList());
  }

  /** The tests and their fixtures, except what breaks the rules on purpose. */
  static JavaClasses tests() {
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("/architecture/violations/"))
        .importPaths(compiled("test-classes"));
  }

  /** Where each module stands. */
  static List<Path> folders() {
    try (Stream<Path> modules = Files.list(MODULES)) {
      return modules.filter(module -> Files.exists(module.resolve("pom.xml"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> compiled(String kind) {
    List<Path> found =
        folders().stream()
            .map(module -> module.resolve("target").resolve(kind).resolve("org/kakehashi"))
            .filter(Files::isDirectory)
            .toList();
    assertFalse(found.isEmpty(), "no compiled module");
    return found;
  }
}
