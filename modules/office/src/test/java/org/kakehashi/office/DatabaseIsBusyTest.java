package org.kakehashi.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Busy;

class DatabaseIsBusyTest {

  @Test
  @DisplayName("すぐに得られない錠や接続は「混み合っている」のであって、故障ではない")
  void whatMayPassIsBusy() {
    for (String state : List.of("55P03", "40P01", "40001", "53300", "57P03", "08006", "08001")) {
      assertEquals("DatabaseIsBusy", code(new SQLException("refused", state)), state);
    }
    assertEquals("DatabaseIsBusy", code(new SQLException("the pool has none")));
  }

  @Test
  @DisplayName("ディスクに空きがないことは、その文で知らせる")
  void aFullDiskIsNamed() {
    assertEquals("DiskIsFull", code(new SQLException("could not extend file", "53100")));
    assertEquals(
        "DiskIsFull", code(new UncheckedIOException(new IOException("No space left on device"))));
    assertTrue(RefusalSentence.of(new DiskIsFull()).contains("空きがない"));
  }

  @Test
  @DisplayName("誤りは誤りのままである")
  void whatIsWrongStaysWrong() {
    assertEquals("", code(new SQLException("duplicate key", "23505")));
    assertEquals("", code(new IOException("broken pipe")));
    assertEquals("", code(new IllegalStateException()));
  }

  @Test
  @DisplayName("何重に包まれていても見つかり、輪になっていても終わる")
  void itIsFoundHoweverDeep() {
    Throwable failure = new SQLException("refused", "55P03");
    for (int i = 0; i < 8; i++) {
      failure = new IllegalStateException(failure);
    }
    assertEquals(1, DatabaseIsBusy.behind(failure).stream().count());
    IllegalStateException one = new IllegalStateException();
    one.initCause(new IllegalStateException(one));
    assertEquals(Optional.empty(), DatabaseIsBusy.behind(one));
  }

  private static String code(Throwable failure) {
    return DatabaseIsBusy.behind(new IllegalStateException(failure)).map(Busy::code).orElse("");
  }
}
