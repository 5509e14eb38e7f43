package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaFlagsTest {
  @TempDir Path temporary;

  @Test
  @DisplayName("起動し終えた回の後に作った写しだけを、次の起動から読む")
  void notesOnceAndReadsThereafter() throws IOException {
    var kept = new ClassArchive(temporary.resolve("classes"));
    var noting = "-XX:DumpLoadedClassList=" + temporary.resolve("classes.names");
    assertTrue(JavaFlags.forServer(kept, temporary).contains(noting));

    Files.createFile(kept.names());
    Files.createFile(kept.draft());
    kept.forgetDraft();
    kept.keepDraft();
    assertTrue(JavaFlags.forServer(kept, temporary).contains(noting));
    assertFalse(kept.noted());

    Files.createFile(kept.draft());
    kept.keepDraft();
    var flags = JavaFlags.forServer(kept, temporary);
    assertTrue(flags.contains("-XX:SharedArchiveFile=" + temporary.resolve("classes")));
    assertFalse(flags.contains(noting));
  }

  @Test
  @DisplayName("起動を遅くするので、動いているサーバーには写しを作らせない")
  void theRunningServerWritesNoArchive() {
    var kept = new ClassArchive(temporary.resolve("classes"));
    assertFalse(JavaFlags.forServer(kept, temporary).toString().contains("ArchiveClassesAtExit"));
    assertTrue(
        JavaFlags.forArchive(kept)
            .containsAll(
                List.of(
                    "-XX:SharedClassListFile=" + kept.names(),
                    "-XX:SharedArchiveFile=" + kept.draft())));
  }

  @Test
  @DisplayName("写しは、サーバーと同じごみ集めのもとで作る")
  void theArchiveIsMadeForTheServersCollector() {
    var kept = new ClassArchive(temporary.resolve("classes"));
    assertTrue(JavaFlags.forServer(kept, temporary).contains("-XX:+UseSerialGC"));
    assertTrue(JavaFlags.forArchive(kept).contains("-XX:+UseSerialGC"));
  }

  @Test
  @DisplayName("写しの元になる名前から、アプリケーション自身のクラスを除く")
  void theApplicationsOwnClassesAreLeftOut() throws IOException {
    var kept = new ClassArchive(temporary.resolve("classes"));
    Files.write(
        kept.names(),
        List.of(
            "java/lang/Object id: 0",
            "fish/payara/micro/PayaraMicro id: 1",
            "org/kakehashi/web/Page id: 2 super: 0 source: /data/applications/kakehashi/a.jar"));
    kept.leaveOutTheApplication();
    assertEquals(
        List.of("java/lang/Object id: 0", "fish/payara/micro/PayaraMicro id: 1"),
        Files.readAllLines(kept.names()));
  }

  @Test
  @DisplayName("最適化コンパイラーは止めない")
  void keepsTheOptimisingCompiler() {
    var kept = new ClassArchive(temporary.resolve("classes"));
    var flags = JavaFlags.forServer(kept, temporary).toString();
    assertFalse(flags.contains("TieredStopAtLevel"));
    assertFalse(flags.contains("-Xint"));
  }

  @Test
  @DisplayName("Javaが壊れたときの記録は、他の記録と同じ場所に残る")
  void reportsABreakdownBesideTheOtherLogs() {
    var kept = new ClassArchive(temporary.resolve("classes"));
    var flags = JavaFlags.forServer(kept, Path.of("/data/logs"));
    assertTrue(flags.contains("-XX:ErrorFile=/data/logs/java-%p.log"));
  }
}
