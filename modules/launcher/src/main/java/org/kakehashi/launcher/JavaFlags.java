package org.kakehashi.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The flags of the server's JVM; docs/decisions/0002-launcher.md has the measurements. */
final class JavaFlags {
  private JavaFlags() {}

  /**
   * The first run that comes up notes what it loads, every later one begins with the archive made
   * of that. A JDK that finds the file unfit starts without it.
   *
   * @param logs where the JDK reports should it break down
   */
  static List<String> forServer(ClassArchive kept, Path logs) {
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
      flags.add("-XX:DumpLoadedClassList=" + kept.names());
    }
    return flags;
  }

  /** Of the short program that makes the archive; the collector must be the server's. */
  static List<String> forArchive(ClassArchive kept) {
    return List.of(
        "-Xshare:dump",
        "-XX:+UseSerialGC",
        "-Xmx256m",
        // A line for each of a thousand classes that can't be kept helps nobody.
        "-Xlog:disable",
        "-XX:SharedClassListFile=" + kept.names(),
        "-XX:SharedArchiveFile=" + kept.draft());
  }
}
