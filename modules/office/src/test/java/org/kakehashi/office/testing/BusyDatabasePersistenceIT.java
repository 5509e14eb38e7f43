package org.kakehashi.office.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Busy;
import org.kakehashi.office.DatabaseIsBusy;

/** What a lock that somebody else holds looks like once the provider has wrapped it. */
class BusyDatabasePersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("office");

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  @DisplayName("錠がすぐに得られないときは、待ち続けずに「混み合っている」と分かる")
  void aLockThatIsNotHadSoonIsBusy() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch seen = new CountDownLatch(1);
    ExecutorService somebody = Executors.newSingleThreadExecutor();
    try {
      Future<?> holding =
          somebody.submit(
              () ->
                  DATABASE.run(
                      "office",
                      em -> {
                        lock(em);
                        held.countDown();
                        await(seen);
                      }));
      await(held);
      RuntimeException refused =
          assertThrows(
              RuntimeException.class,
              () ->
                  DATABASE.run(
                      "office",
                      em -> {
                        // as every connection of the product's pool has it, only shorter
                        em.createNativeQuery("SET LOCAL lock_timeout = '100ms'").executeUpdate();
                        lock(em);
                      }));
      assertEquals("DatabaseIsBusy", DatabaseIsBusy.behind(refused).map(Busy::code).orElse(""));
      seen.countDown();
      holding.get(60, TimeUnit.SECONDS);
    } finally {
      seen.countDown();
      somebody.shutdownNow();
    }
  }

  private static void lock(EntityManager em) {
    em.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(42)").getSingleResult();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(60, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
