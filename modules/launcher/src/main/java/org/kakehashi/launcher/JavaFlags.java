package org.kakehashi.launcher;

import java.util.ArrayList;
import java.util.List;

/** The flags of the server's JVM; docs/decisions/0002-launcher.md has the measurements. */
final class JavaFlags {
  private static final int FIRST_WITH_AOT_CACHE = 25;

  private JavaFlags() {}

  /**
   * The first run that comes up writes what it loaded when it stops, every later one begins with
   * it. A JDK that finds the file unfit starts without it.
   */
  static List<String> forServer(KeptClasses kept, int release) {
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
    var aot = release >= FIRST_WITH_AOT_CACHE;
    if (kept.usable()) {
      flags.add((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + kept.file());
    } else {
      flags.add((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + kept.draft());
    }
    return flags;
  }
}
