package org.kakehashi.intake.tables;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.kakehashi.intake.TooManyUploads;

/**
 * Reading a large file takes many times its size of memory, so few are read at once; the others
 * wait for their turn in the order they came. What waits takes memory, too, and perhaps a
 * connection: not for long, and not too much of it.
 */
final class ReadingTurns {
  /** Of the server's heap of 1 GB each may take a third. */
  private static final int AT_ONCE = 2;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);
  private static final long MOST_WAITING_BYTES = 120L * 1024 * 1024;
  private static final Duration RETRY = Duration.ofSeconds(15);

  private final Semaphore free;
  private final Duration longestWait;
  private final AtomicLong waiting = new AtomicLong();

  ReadingTurns() {
    this(AT_ONCE, LONGEST_WAIT);
  }

  ReadingTurns(int atOnce, Duration longestWait) {
    this.free = new Semaphore(atOnce, true);
    this.longestWait = longestWait;
  }

  /**
   * Waits for a turn and reads.
   *
   * @throws TooManyUploads when no turn comes soon
   */
  <T> T take(int bytes, Supplier<T> reading) {
    await(bytes);
    try {
      return reading.get();
    } finally {
      free.release();
    }
  }

  /** How much waits for a turn. */
  long waitingBytes() {
    return waiting.get();
  }

  private void await(int bytes) {
    long all = waiting.addAndGet(bytes);
    try {
      long most = all > MOST_WAITING_BYTES && all > bytes ? 0 : longestWait.toMillis();
      if (!free.tryAcquire(most, TimeUnit.MILLISECONDS)) {
        throw new TooManyUploads(RETRY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooManyUploads(RETRY);
    } finally {
      waiting.addAndGet(-bytes);
    }
  }
}
