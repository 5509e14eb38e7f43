package org.kakehashi.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Puts a running server on this machine under the load of some people and states what they wait. It
 * signs in with what the environment holds: {@code KAKEHASHI_TOKEN}, an access token that may make
 * papers, and {@code KAKEHASHI_COOKIE}, a browser's cookie ({@code kakehashi=…}) for the pages. It
 * leaves draft editions behind, so it is for a server with demonstration data.
 */
public final class Load {
  private static final int MOST_PEOPLE = 50;
  private static final int MOST_SECONDS = 300;
  private static final int MOST_PAPERS = 50;

  /** What the first requests cost a young server is another figure. */
  private static final Duration WARMING = Duration.ofSeconds(20);

  private static final Duration THINKING = Duration.ofSeconds(1);
  private static final Duration REST = Duration.ofSeconds(60);

  private Load() {}

  /**
   * Loads the server.
   *
   * @param arguments the server's address, then how many people (20), seconds (30) and papers (5)
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    LocalServer server = LocalServer.namedIn(arguments);
    int people = bounded(arguments, 1, 20, MOST_PEOPLE);
    Duration length = Duration.ofSeconds(bounded(arguments, 2, 30, MOST_SECONDS));
    int papers = bounded(arguments, 3, 5, MOST_PAPERS);
    Visitor visitor = Visitor.of(server);
    JsonObject survey = visitor.firstSurvey();
    List<String> mix = visitor.mix(survey.getString("id"));
    Optional<ServerProcess> process = ServerProcess.on(server.port());

    walk(visitor, mix, people, WARMING);
    Duration before = process.map(ServerProcess::used).orElse(Duration.ZERO);
    Waits waits = walk(visitor, mix, people, length);
    Duration used = process.map(ServerProcess::used).orElse(Duration.ZERO).minus(before);
    System.out.printf(
        Locale.ROOT, "%d people, %d s, each a request a second%n", people, length.toSeconds());
    waits.printWithAll();
    System.out.printf(
        Locale.ROOT,
        "the server's processor time for a request: %.1f ms%n",
        used.toNanos() / 1e6 / Math.max(1, waits.count()));

    Waits made = new Waits();
    for (int paper = 0; paper < papers; paper++) {
      made.addAll(visitor.paper(survey.getString("id")));
    }
    System.out.printf(Locale.ROOT, "%nthen papers, one after the other%n");
    made.print();

    if (process.isPresent()) {
      Thread.sleep(REST.toMillis());
      System.out.printf(
          Locale.ROOT,
          "%nresident %d s later: %d MB%n",
          REST.toSeconds(),
          process.get().resident());
    }
  }

  private static Waits walk(Visitor visitor, List<String> mix, int people, Duration length)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + length.toNanos();
    Waits waits = new Waits();
    ExecutorService house = Executors.newFixedThreadPool(people);
    try {
      List<Future<Waits>> visits = new ArrayList<>();
      for (int person = 0; person < people; person++) {
        int first = person;
        visits.add(
            house.submit(() -> visitor.read(mix, first, THINKING, () -> System.nanoTime() > end)));
      }
      for (Future<Waits> visit : visits) {
        waits.addAll(visit.get());
      }
    } finally {
      house.shutdownNow();
    }
    return waits;
  }

  static int bounded(String[] arguments, int index, int otherwise, int most) {
    int asked = index < arguments.length ? Integer.parseInt(arguments[index]) : otherwise;
    return Math.max(1, Math.min(asked, most));
  }
}
