package org.kakehashi.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The flags of the server's JVM; docs/decisions/0002-launcher.md has the measurements. */
final class JavaFlags {
  /** From this release on, archives are the business of a log of their own. */
  private static final int FIRST_WITH_AOT_LOG = 25;

  private JavaFlags() {}

  /**
   * The first run that comes up writes what it loaded when it stops, every later one begins with
   * it. A JDK that finds the file unfit starts without it.
   *
   * @param logs where the JDK reports should it break down
   */
  static List<String> forServer(ClassArchive kept, int release, Path logs) {
    var flags =
        new ArrayList<>(
            List.of(
                "-XX:+UseSerialGC",
                "-Xms256m",
                "-Xmx768m",
                "-XX:MetaspaceSize=160m",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Tokyo",
                "-Duser.language=ja",
                "-Duser.country=JP"));
    flags.add("-XX:ErrorFile=" + logs.resolve("java-%p.log"));
    if (kept.usable()) {
      flags.add("-XX:SharedArchiveFile=" + kept.file());
    } else {
      flags.add("-XX:ArchiveClassesAtExit=" + kept.draft());
      // A line for each of a thousand classes that can't be kept helps nobody.
      flags.add(release < FIRST_WITH_AOT_LOG ? "-Xlog:cds=error" : "-Xlog:cds=error,aot=error");
    }
    return flags;
  }
}
