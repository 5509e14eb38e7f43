package org.kakehashi.intake.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kakehashi.intake.TooManyUploads;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ReadingTurnsTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  @DisplayName("同時に読むファイルは限られ、待っても順番が来なければ、後で試すよう告げて断る")
  void whoeverGetsNoTurnIsToldWhenToComeAgain() throws Exception {
    ReadingTurns turns = new ReadingTurns(1, Duration.ofMillis(50));
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(() -> turns.take(1, this::slow));
    begun.await();

    TooManyUploads busy = assertThrows(TooManyUploads.class, () -> turns.take(1, () -> "二つ目"));
    assertTrue(busy.retryAfter().toSeconds() > 0);

    end.countDown();
    assertEquals("一つ目", first.get());
    assertEquals("三つ目", turns.take(1, () -> "三つ目"));
  }

  @Test
  @DisplayName("順番を待てば読める")
  void whoeverWaitsIsServed() throws Exception {
    ReadingTurns turns = new ReadingTurns(1, Duration.ofSeconds(20));
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(() -> turns.take(1, this::slow));
    begun.await();
    CompletableFuture<String> second =
        CompletableFuture.supplyAsync(() -> turns.take(1, () -> "二つ目"));
    end.countDown();
    assertEquals("一つ目", first.get());
    assertEquals("二つ目", second.get());
  }

  @Test
  @DisplayName("待っているファイルが合わせて大きすぎるときは、待たせずに断る")
  void tooMuchIsNotKeptWaiting() throws Exception {
    ReadingTurns turns = new ReadingTurns(1, Duration.ofSeconds(20));
    int large = 45 * 1024 * 1024;
    final CompletableFuture<String> first =
        CompletableFuture.supplyAsync(() -> turns.take(large, this::slow));
    begun.await();
    for (int i = 0; i < 2; i++) {
      CompletableFuture.runAsync(
          () -> turns.take(large, () -> "後"), run -> new Thread(run).start());
    }
    while (turns.waitingBytes() < 2L * large) {
      Thread.onSpinWait();
    }
    assertThrows(TooManyUploads.class, () -> turns.take(large, () -> "多すぎる"));
    end.countDown();
    assertEquals("一つ目", first.get());
  }

  @Test
  @DisplayName("大きなファイルを読んでいる間も、小さなファイルは待たずに読む")
  void smallFilesDoNotWaitForLargeOnes() throws Exception {
    ReadingTurns turns = new ReadingTurns(1, Duration.ZERO);
    final CompletableFuture<String> first =
        CompletableFuture.supplyAsync(() -> turns.take(40 * 1024 * 1024, this::slow));
    begun.await();
    assertEquals("小さい", turns.take(20_000, () -> "小さい"));
    assertThrows(TooManyUploads.class, () -> turns.take(1024 * 1024, () -> "大きい"));
    end.countDown();
    assertEquals("一つ目", first.get());
  }

  private String slow() {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "一つ目";
  }
}
