package org.kakehashi.web.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WritersPlacesTest {
  private static final long LONG = 60_000;

  @Test
  @DisplayName("同時に変更できる数を超えた人は、少し待ってから「混み合っている」と知らされる")
  void whoGetsNoPlaceInTimeIsToldSo() {
    WritersPlaces places = new WritersPlaces(9, 9, 2, 9, 50);
    Runnable first = places.working();
    places.working();
    TooManyWriters refused = assertThrows(TooManyWriters.class, places::working);
    assertEquals(5, refused.retryAfter().toSeconds());
    first.run();
    first.run();
    assertDoesNotThrow(places::working);
    assertThrows(TooManyWriters.class, places::working, "a place given back twice is one place");
  }

  @Test
  @DisplayName("待つ人が多すぎるときは、待たせずに知らせる")
  void tooManyWaitingAreToldAtOnce() {
    WritersPlaces places = new WritersPlaces(9, 9, 1, 0, LONG);
    places.working();
    long began = System.nanoTime();
    assertThrows(TooManyWriters.class, places::working);
    assertEquals(0, TimeUnit.NANOSECONDS.toMinutes(System.nanoTime() - began));
  }

  @Test
  @DisplayName("64人が同時に変更しても、一度に行うのは決めた数までで、全員が順に終わる")
  void sixtyFourTakeTurns() throws Exception {
    WritersPlaces places = new WritersPlaces(99, 99, 3, 64, LONG);
    AtomicInteger working = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService people = Executors.newFixedThreadPool(64);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        all.add(
            people.submit(
                () -> {
                  Runnable place = places.working();
                  most.accumulateAndGet(working.incrementAndGet(), Math::max);
                  Thread.yield();
                  working.decrementAndGet();
                  place.run();
                }));
      }
      for (Future<?> each : all) {
        each.get(60, TimeUnit.SECONDS);
      }
    } finally {
      people.shutdownNow();
    }
    assertEquals(0, working.get());
    assertTrue(most.get() <= 3, "at most three at once: " + most);
  }

  @Test
  @DisplayName("一つの住所からゆっくり送られる本文が、ほかの住所の人を締め出すことはない")
  void oneAddressDoesNotTakeAllPlaces() {
    WritersPlaces places = new WritersPlaces(5, 3, 1, 0, 0);
    List<Runnable> slow = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      slow.add(places.arriving("203.0.113.9"));
    }
    assertThrows(TooManyWriters.class, () -> places.arriving("203.0.113.9"));
    assertDoesNotThrow(() -> places.arriving("192.0.2.7"));
    assertDoesNotThrow(() -> places.arriving("192.0.2.8"));
    assertThrows(TooManyWriters.class, () -> places.arriving("192.0.2.9"), "all are taken");
    slow.forEach(Runnable::run);
    assertDoesNotThrow(() -> places.arriving("203.0.113.9"));
  }
}
