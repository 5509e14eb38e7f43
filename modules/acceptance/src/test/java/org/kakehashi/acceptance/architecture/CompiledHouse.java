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

/**
 * The classes that are handed out, as the compiler left them; what only measures is not among them.
 */
final class CompiledHouse {
  private CompiledHouse() {}

  static JavaClasses read() {
    return new ClassFileImporter().importPaths(modules());
  }

  private static List<Path> modules() {
    try (Stream<Path> modules = Files.list(Path.of("..").toAbsolutePath().normalize())) {
      List<Path> found =
          modules
              .filter(module -> !module.endsWith("bench"))
              .map(module -> module.resolve("target/classes/org/kakehashi"))
              .filter(Files::isDirectory)
              .toList();
      assertFalse(found.isEmpty(), "no compiled module");
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
