package org.kakehashi.reporting.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kakehashi.kernel.Actor;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.PaperWatch;
import org.kakehashi.reporting.Papers;

/**
 * Wakes those who wait as soon as an edition has moved on this node; what moved on another node, or
 * failed, they find by looking a few times a second.
 */
@ApplicationScoped
class EditionWatch implements PaperWatch {
  private static final int MOST_WAITING = 20;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  @Inject Papers papers;

  private final Semaphore places = new Semaphore(MOST_WAITING);
  private volatile CountDownLatch bell = new CountDownLatch(1);

  @Override
  public Edition beyond(Actor actor, UUID id, EditionState known, Duration patience) {
    CountDownLatch next = bell;
    Edition edition = papers.edition(actor, id);
    if (edition.state() != known || !places.tryAcquire()) {
      return edition;
    }
    try {
      long end = System.nanoTime() + patience.toNanos();
      while (edition.state() == known && rungOrDue(next, end - System.nanoTime())) {
        next = bell;
        edition = papers.edition(actor, id);
      }
      return edition;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return edition;
    } finally {
      places.release();
    }
  }

  synchronized void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionMoved moved) {
    CountDownLatch rung = bell;
    bell = new CountDownLatch(1);
    rung.countDown();
  }

  /** Waits until it is time to look again; false when the patience is over. */
  private static boolean rungOrDue(CountDownLatch next, long left) throws InterruptedException {
    long wait = Math.min(left, BETWEEN_LOOKS.toNanos());
    return wait > 0 && (next.await(wait, TimeUnit.NANOSECONDS) || left > 0);
  }
}
