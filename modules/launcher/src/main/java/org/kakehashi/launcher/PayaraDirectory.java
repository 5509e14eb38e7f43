package org.kakehashi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Payara Micro unpacked for quick starts: its libraries as files on one class path, which is also
 * what a class-data archive needs.
 */
record PayaraDirectory(Path directory) {
  private static final String CONFIGURATION = "config-as-unpacked";

  static PayaraDirectory prepared(Path payara, DataDirectory data)
      throws IOException, InterruptedException {
    if (Files.notExists(payara)) {
      throw new LauncherProblem.PartMissing(payara);
    }
    var directory = data.runtime().resolve("payara-" + Files.size(payara));
    if (Files.notExists(directory)) {
      unpack(payara, directory, data);
    }
    var prepared = new PayaraDirectory(directory);
    prepared.forgetLastRun();
    return prepared;
  }

  /**
   * Payara Micro keeps what the last run configured and deployed, and would deploy it a second
   * time. Every run begins with the configuration as it was unpacked.
   */
  private void forgetLastRun() throws IOException {
    for (var left : List.of("config", "applications", "generated", "autodeploy")) {
      FileTree.delete(directory.resolve(left));
    }
    FileTree.copy(directory.resolve(CONFIGURATION), directory.resolve("config"));
  }

  private static void unpack(Path payara, Path directory, DataDirectory data)
      throws IOException, InterruptedException {
    Files.createDirectories(data.runtime());
    var draft = data.runtime().resolve("payara.new");
    FileTree.delete(draft);
    var log = data.log("unpack.log");
    var unpacking =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                payara.toString(),
                "--rootDir",
                draft.toString(),
                "--outputlauncher")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    if (unpacking.start().waitFor() != 0) {
      throw new LauncherProblem.ServerDidNotStart(log);
    }
    FileTree.copy(draft.resolve("config"), draft.resolve(CONFIGURATION));
    Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  Path launcher() {
    return directory.resolve("launch-micro.jar");
  }

  /** What this very JDK keeps of its loaded classes; it reads no other's. */
  ClassArchive keptClasses() {
    return new ClassArchive(directory.resolve("classes-" + Runtime.version()));
  }
}
