package org.kakehashi.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The notices name each library that is handed out, in its version, and no other. */
class NoticesIT {
  private static final Path NOTICES = Path.of("../../docs/third-party-notices.md");
  private static final Path WAR = Path.of("../web/target/kakehashi.war");
  private static final Path MATERIALS = Path.of("../web/target/kakehashi.cdx.json");
  private static final Path LAUNCHER = Path.of("../launcher/target/dist/lib");
  private static final Pattern ROW =
      Pattern.compile("^\\| (\\S+) \\| (\\S+) \\| [^|]+ \\| [^|]+ \\| ([^|]+) \\|$");

  @Test
  @DisplayName("WARに入る第三者の成果物は、全て一覧にある")
  void theNoticesNameWhatIsInTheWar() throws IOException {
    assumeTrue(Files.exists(WAR), "the WAR is not built");
    try (ZipFile war = new ZipFile(WAR.toFile())) {
      assertEquals(
          others(
              war.stream().map(ZipEntry::getName).filter(name -> name.startsWith("WEB-INF/lib/"))),
          noticed("WAR"));
    }
  }

  @Test
  @DisplayName("ビルドが出すCycloneDXの部品表は、WARに入る成果物と一致する")
  void theBillOfMaterialsNamesWhatIsInTheWar() throws IOException {
    assumeTrue(Files.exists(WAR), "the WAR is not built");
    try (ZipFile war = new ZipFile(WAR.toFile());
        JsonReader reader = Json.createReader(Files.newInputStream(MATERIALS))) {
      JsonObject bill = reader.readObject();
      assertEquals("CycloneDX", bill.getString("bomFormat"));
      assertEquals(
          others(
              war.stream().map(ZipEntry::getName).filter(name -> name.startsWith("WEB-INF/lib/"))),
          others(
              bill.getJsonArray("components").getValuesAs(JsonObject.class).stream()
                  .map(part -> part.getString("name") + "-" + part.getString("version") + ".jar")));
    }
  }

  @Test
  @DisplayName("サーバーが起動のたびにクラスを調べるのは、自分の成果物だけである")
  void theServerReadsTheClassesOfOurOwnJarsOnly() throws IOException {
    assumeTrue(Files.exists(WAR), "the WAR is not built");
    try (ZipFile war = new ZipFile(WAR.toFile())) {
      // Payara loads classes from .zip as from .jar, and scans those of .jar alone.
      Set<String> scanned =
          war.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.endsWith(".jar"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertFalse(scanned.isEmpty());
      assertEquals(
          Set.of(),
          scanned.stream()
              .filter(name -> !name.startsWith("WEB-INF/lib/kakehashi-"))
              .collect(Collectors.toSet()));
    }
  }

  @Test
  @DisplayName("起動部に入る第三者の成果物は、全て一覧にある")
  void theNoticesNameWhatTheLauncherBrings() throws IOException {
    assumeTrue(Files.isDirectory(LAUNCHER), "the launcher is not built");
    try (Stream<Path> files = Files.list(LAUNCHER)) {
      assertEquals(others(files.map(Path::toString)), noticed("launcher"));
    }
  }

  private static Set<String> others(Stream<String> names) {
    return names
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .filter(name -> name.endsWith(".jar") || name.endsWith(".zip"))
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .filter(name -> !name.startsWith("kakehashi-"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> noticed(String place) throws IOException {
    try (Stream<String> lines = Files.lines(NOTICES)) {
      return lines
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .filter(row -> Set.of(row.group(3).split(", ")).contains(place))
          .map(row -> row.group(1) + "-" + row.group(2))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
