package org.kakehashi.web.access;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How many requests that change something a node has in hand. Bodies on their way in keep a thread
 * each, work keeps a connection to the database: both are limited so far below what there is that
 * whoever only reads is served as ever. Who waits here holds no connection.
 */
final class WritersPlaces {
  /** Of the server's 200 threads. */
  private static final int ARRIVING = 80;

  /** From one address; a whole office stands behind some. */
  private static final int ARRIVING_FROM_AN_ADDRESS = 64;

  /** Of the pool's 20 connections. */
  private static final int WORKING = 8;

  private static final int WAITING = 80;
  private static final long PATIENCE_SECONDS = 5;

  private final Semaphore arriving;
  private final Semaphore working;
  private final Semaphore waiting;
  private final long patienceMillis;
  private final int fromAnAddress;
  private final ConcurrentMap<String, Integer> addresses = new ConcurrentHashMap<>();

  WritersPlaces() {
    this(
        ARRIVING,
        ARRIVING_FROM_AN_ADDRESS,
        WORKING,
        WAITING,
        TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
  }

  WritersPlaces(int arriving, int fromAnAddress, int working, int waiting, long patienceMillis) {
    this.arriving = new Semaphore(arriving);
    this.fromAnAddress = fromAnAddress;
    this.working = new Semaphore(working, true);
    this.waiting = new Semaphore(waiting);
    this.patienceMillis = patienceMillis;
  }

  /**
   * Takes a place for a body to come in.
   *
   * @return what gives it back; more than once does no harm
   * @throws TooManyWriters when there is none
   */
  Runnable arriving(String address) {
    if (!arriving.tryAcquire()) {
      throw new TooManyWriters();
    }
    if (addresses.merge(address, 1, Integer::sum) > fromAnAddress) {
      left(address);
      throw new TooManyWriters();
    }
    return once(() -> left(address));
  }

  /**
   * Takes a place to work; waits a little for one.
   *
   * @return what gives it back; more than once does no harm
   * @throws TooManyWriters when there is none in time
   */
  Runnable working() {
    if (!working.tryAcquire() && !gotInTime()) {
      throw new TooManyWriters();
    }
    return once(working::release);
  }

  private boolean gotInTime() {
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      return working.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.release();
    }
  }

  private void left(String address) {
    addresses.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
    arriving.release();
  }

  private static Runnable once(Runnable giveBack) {
    AtomicBoolean held = new AtomicBoolean(true);
    return () -> {
      if (held.getAndSet(false)) {
        giveBack.run();
      }
    };
  }
}
