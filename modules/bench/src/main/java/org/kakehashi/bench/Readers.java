package org.kakehashi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
  private static final int THINKING_MILLIS = 200;
  private static final int MOST_REQUESTS = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;
  private final String token;
  private final List<String> paths;
  private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
  private final List<Future<Waits>> visits = new ArrayList<>();
  private volatile boolean over;

  /** They begin to read at once. */
  Readers(URI server, String token, List<String> paths) {
    this.server = server;
    this.token = token;
    this.paths = paths;
    for (int person = 0; person < PEOPLE; person++) {
      int first = person;
      visits.add(people.submit(() -> read(first)));
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

  private Waits read(int first) throws InterruptedException {
    Waits waits = new Waits();
    for (int step = 0; step < MOST_REQUESTS && !over; step++) {
      String path = paths.get((first + step) % paths.size());
      long start = System.nanoTime();
      boolean answered;
      try {
        answered = status(path) == 200;
      } catch (IOException hung) {
        answered = false;
      }
      waits.add(path.replaceAll("[0-9a-f-]{36}", "{id}"), System.nanoTime() - start, answered);
      Thread.sleep(THINKING_MILLIS);
    }
    return waits;
  }

  private int status(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  @Override
  public void close() {
    over = true;
    people.shutdownNow();
  }
}
