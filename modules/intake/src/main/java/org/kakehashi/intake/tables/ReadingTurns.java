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
 * connection: not for long, and not too much of it. Small files have turns of their own, so that
 * whoever sends large ones stops nobody's daily work.
 */
final class ReadingTurns {
  /** Of the server's heap of 1 GB each large one may take a third. */
  private static final int AT_ONCE = 2;

  private static final int SMALL = 256 * 1024;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);
  private static final long MOST_WAITING_BYTES = 120L * 1024 * 1024;
  private static final Duration RETRY = Duration.ofSeconds(15);

  private final Semaphore large;
  private final Semaphore small;
  private final Duration longestWait;
  private final AtomicLong waiting = new AtomicLong();

  ReadingTurns() {
    this(AT_ONCE, LONGEST_WAIT);
  }

  /**
   * Turns.
   *
   * @param atOnce of the large files as of the small ones
   */
  ReadingTurns(int atOnce, Duration longestWait) {
    this.large = new Semaphore(atOnce, true);
    this.small = new Semaphore(atOnce, true);
    this.longestWait = longestWait;
  }

  /**
   * Waits for a turn and reads.
   *
   * @throws TooManyUploads when no turn comes soon
   */
  <T> T take(int bytes, Supplier<T> reading) {
    Semaphore lane = bytes <= SMALL ? small : large;
    await(lane, bytes);
    try {
      return reading.get();
    } finally {
      lane.release();
    }
  }

  /** How much waits for a turn. */
  long waitingBytes() {
    return waiting.get();
  }

  private void await(Semaphore lane, int bytes) {
    long all = waiting.addAndGet(bytes);
    try {
      long most = all > MOST_WAITING_BYTES && all > bytes ? 0 : longestWait.toMillis();
      if (!lane.tryAcquire(most, TimeUnit.MILLISECONDS)) {
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
