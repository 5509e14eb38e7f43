package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaFlagsTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @DisplayName("起動し終えた回の停止時に書いた写しだけを、次の起動から読む")
  @ValueSource(ints = {17, 21, 25})
  void writesOnceAndReadsThereafter(int release) throws IOException {
    var kept = new ClassArchive(temporary.resolve("classes"));
    var first = "-XX:ArchiveClassesAtExit=" + temporary.resolve("classes.new");
    assertTrue(JavaFlags.forServer(kept, release, temporary).contains(first));

    Files.createFile(kept.draft());
    kept.forgetDraft();
    kept.keepDraft();
    assertTrue(JavaFlags.forServer(kept, release, temporary).contains(first));

    Files.createFile(kept.draft());
    kept.keepDraft();
    assertTrue(
        JavaFlags.forServer(kept, release, temporary)
            .contains("-XX:SharedArchiveFile=" + temporary.resolve("classes")));
  }

  @ParameterizedTest
  @DisplayName("最適化コンパイラーは止めない")
  @ValueSource(ints = {17, 21, 25})
  void keepsTheOptimisingCompiler(int release) {
    var kept = new ClassArchive(temporary.resolve("classes"));
    var flags = JavaFlags.forServer(kept, release, temporary).toString();
    assertFalse(flags.contains("TieredStopAtLevel"));
    assertFalse(flags.contains("-Xint"));
  }

  @Test
  @DisplayName("Javaが壊れたときの記録は、他の記録と同じ場所に残る")
  void reportsABreakdownBesideTheOtherLogs() {
    var kept = new ClassArchive(temporary.resolve("classes"));
    var flags = JavaFlags.forServer(kept, 17, Path.of("/data/logs"));
    assertTrue(flags.contains("-XX:ErrorFile=/data/logs/java-%p.log"));
  }
}
