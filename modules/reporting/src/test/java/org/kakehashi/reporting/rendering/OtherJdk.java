package org.kakehashi.reporting.rendering;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Another release of Java on this machine: the one {@code KAKEHASHI_OTHER_JDK} names, or the newest
 * beside the one that runs.
 *
 * @param release its feature release, 17 or later
 */
record OtherJdk(Path home, int release) {

  static Optional<OtherJdk> found() throws IOException {
    String named = System.getenv("KAKEHASHI_OTHER_JDK");
    if (named != null && !named.isBlank()) {
      return Optional.of(at(Path.of(named)).orElseThrow());
    }
    Path parent = Path.of(System.getProperty("java.home")).toRealPath().getParent();
    if (parent == null) {
      return Optional.empty();
    }
    try (Stream<Path> neighbours = Files.list(parent)) {
      return neighbours
          .flatMap(home -> at(home).stream())
          .filter(jdk -> jdk.release >= 17 && jdk.release != Runtime.version().feature())
          .max(Comparator.comparingInt(OtherJdk::release));
    }
  }

  /** Runs a main class of this test's class path and gives its exit code. */
  int run(Path log, Class<?> main, String argument) throws IOException, InterruptedException {
    return new ProcessBuilder(
            List.of(
                home.resolve("bin/java").toString(),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                argument))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }

  private static Optional<OtherJdk> at(Path home) {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
      return Optional.empty();
    }
    Properties facts = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      facts.load(reader);
    } catch (IOException e) {
      return Optional.empty();
    }
    String version = facts.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.matches("\\d+.*")
        ? Optional.of(new OtherJdk(home, Runtime.Version.parse(version).feature()))
        : Optional.empty();
  }
}
