package org.kakehashi.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every module's persistence unit is set alike: what one of them needs, all of them have. */
class PersistenceUnitsTest {
  private static final String DESCRIPTOR = "src/main/resources/META-INF/persistence.xml";

  @Test
  @DisplayName("永続化の設定は、どのモジュールも同じである")
  void unitsDifferInNameAndClassesOnly() {
    Map<String, String> settings = new TreeMap<>();
    for (Path module : CompiledHouse.folders()) {
      Path descriptor = module.resolve(DESCRIPTOR);
      if (Files.exists(descriptor)) {
        settings.put(module.getFileName().toString(), settings(read(descriptor)));
      }
    }
    assertTrue(settings.size() >= 7, settings.keySet().toString());
    String one = settings.get("office");
    settings.forEach((module, own) -> assertEquals(one, own, module));
    List<String> promised =
        List.of(
            "<shared-cache-mode>NONE</shared-cache-mode>",
            "value=\"org.kakehashi.office.records.UnmanagedElements\"",
            "name=\"eclipselink.concurrency.manager.maxsleeptime\" value=\"10000\"");
    promised.forEach(promise -> assertTrue(one.contains(promise), promise));
  }

  @Test
  @DisplayName("設定が一つでも違えば見つかる")
  void aDriftIsFound() {
    String unit = read(CompiledHouse.folders().get(0).resolveSibling("office").resolve(DESCRIPTOR));
    assertNotEquals(settings(unit), settings(unit.replace("NONE", "ALL")));
    assertEquals(settings(unit), settings(unit.replace("name=\"office\"", "name=\"other\"")));
  }

  /** A descriptor without what is a module's own: the unit's name and its classes. */
  private static String settings(String descriptor) {
    return descriptor
        .replaceAll("(<persistence-unit name=)\"\\w+\"", "$1")
        .replaceAll("\\s*<class>[^<]*</class>", "");
  }

  private static String read(Path descriptor) {
    try {
      return Files.readString(descriptor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
