package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
  private static final String READY =
      "[PayaraMicro] [levelValue: 800] Payara Micro 6.2025.10 (build 42) ready in 14,773 (ms)\n";
  private static final String REFUSAL =
      "[2026-11-22T13:12:10] [] [重大] [] [org.kakehashi.web.start.StartUp] [tid: _ThreadID=1]"
          + " [timeMillis: 1] [levelValue: 1000] データベースの方が新しい版です。\n";

  @TempDir Path temporary;

  @Test
  @DisplayName("アプリケーションが断った理由の文を、そのまま管理者に伝える")
  void findsTheApplicationsOwnSentence() throws IOException {
    var file = temporary.resolve("server.log");
    var log = ServerLog.fromNow(file);
    assertEquals(Optional.empty(), log.refusal());
    Files.writeString(file, READY + REFUSAL);
    assertEquals(Optional.of("データベースの方が新しい版です。"), log.refusal());

    Files.writeString(
        file,
        "[org.kakehashi.web] [levelValue: 1000] [[\n  二行にわたる記録。\n]]\n"
            + "[jakarta.enterprise.web] [levelValue: 1000] not ours\n");
    assertEquals(Optional.of("二行にわたる記録。"), log.refusal());
  }

  @Test
  @DisplayName("前回の起動の記録には惑わされない")
  void ignoresEarlierRuns() throws IOException {
    var file = Files.writeString(temporary.resolve("server.log"), READY + REFUSAL);
    var log = ServerLog.fromNow(file);
    assertFalse(log.ready());
    assertEquals(Optional.empty(), log.refusal());
    Files.writeString(file, READY, StandardOpenOption.APPEND);
    assertTrue(log.ready());
  }
}
