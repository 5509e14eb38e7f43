package org.kakehashi.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The flags of the server's JVM; docs/decisions/0002-launcher.md has the measurements. */
final class JavaFlags {
  private JavaFlags() {}

  /**
   * @param archive where the classes of an earlier run are kept; written when the first run stops
   * @param release the JDK's feature release
   */
  static List<String> forServer(Path archive, int release) {
    var flags =
        new ArrayList<>(
            List.of(
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Tokyo",
                "-Duser.language=ja",
                "-Duser.country=JP"));
    if (release >= 19) {
      flags.add("-XX:+AutoCreateSharedArchive");
      flags.add("-XX:SharedArchiveFile=" + archive);
    } else if (Files.exists(archive)) {
      flags.add("-XX:SharedArchiveFile=" + archive);
    } else {
      flags.add("-XX:ArchiveClassesAtExit=" + archive);
    }
    return flags;
  }
}
