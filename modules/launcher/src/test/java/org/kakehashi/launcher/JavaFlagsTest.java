package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaFlagsTest {
  @TempDir Path temporary;

  @Test
  @DisplayName("JDK 17では、最初の停止時に書いたクラスの写しを次から読む")
  void writesTheArchiveOnceAndReadsItThereafter() throws IOException {
    var archive = temporary.resolve("classes.jsa");
    assertTrue(JavaFlags.forServer(archive, 17).contains("-XX:ArchiveClassesAtExit=" + archive));
    Files.createFile(archive);
    assertTrue(JavaFlags.forServer(archive, 17).contains("-XX:SharedArchiveFile=" + archive));
  }

  @Test
  @DisplayName("最適化コンパイラーは止めない")
  void keepsTheOptimisingCompiler() {
    for (var release : new int[] {17, 21, 25}) {
      var flags = JavaFlags.forServer(temporary.resolve("classes.jsa"), release);
      assertFalse(flags.toString().contains("TieredStopAtLevel"));
    }
  }
}
