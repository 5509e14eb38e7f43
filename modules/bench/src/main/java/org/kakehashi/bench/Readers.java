package org.kakehashi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who only read while something else goes on; each asks five times a second. */
final class Readers implements AutoCloseable {
  private static final int PEOPLE = 10;
  private static final Duration THINKING = Duration.ofMillis(200);

  private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
  private final List<Future<Waits>> visits = new ArrayList<>();
  private volatile boolean over;

  /** They begin to read at once. */
  Readers(LocalServer server, String survey) {
    Visitor visitor = Visitor.signedOut(server);
    List<String> paths =
        List.of(
            "/sign-in",
            "/api/v1/surveys",
            "/api/v1/surveys/" + survey + "/tally",
            "/api/v1/papers");
    for (int person = 0; person < PEOPLE; person++) {
      int first = person;
      visits.add(people.submit(() -> visitor.read(paths, first, THINKING, () -> over)));
    }
  }

  /** They stop, and this is what they waited. */
  Waits ended() throws InterruptedException, ExecutionException {
    over = true;
    Waits waits = new Waits();
    for (Future<Waits> visit : visits) {
      waits.addAll(visit.get());
    }
    return waits;
  }

  @Override
  public void close() {
    over = true;
    people.shutdownNow();
  }
}
