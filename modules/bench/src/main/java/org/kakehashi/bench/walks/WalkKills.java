package org.kakehashi.bench.walks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.kakehashi.bench.LocalServer;
import org.kakehashi.office.Role;

/**
 * Kills the product in the middle of its imports and of its making of papers, starts it again, and
 * proves that what was acknowledged is there as a whole and that nothing is there by half. It
 * starts a product of its own and leaves none behind.
 */
public final class WalkKills {
  private static final int SENDERS = 2;
  private static final int LATEST = 2_500;
  private static final int MOST_TURNS = 20;
  private static final long FIRST_SECONDS = 60;

  /** Another server takes a paper over after two minutes; making it three times takes longer. */
  private static final long PAPERS_SECONDS = 480;

  private final Deviations deviations = new Deviations();
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<Attempt> papers = new ArrayList<>();
  private final Product product;
  private final Random dice;

  private WalkKills(Product product, long seed) {
    this.product = product;
    this.dice = new Random(seed);
  }

  /** One deed under its mark, and what was answered. */
  private record Attempt(Interrupted what, String mark, Answer answer) {
    boolean isAcknowledged() {
      return answer.status() / 100 == 2;
    }
  }

  /** What became of the deeds of one kind. */
  private static final class Tally {
    private int kills;
    private int acknowledged;
    private int whole;
    private int absent;
  }

  /**
   * Walks.
   *
   * @param arguments how often each kind is interrupted (3), then the seed of what is random (1)
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    int turns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path place = Files.createTempDirectory("kakehashi-kills");
    System.out.println("データと記録の置き場所: " + place);
    Product product = new Product(place);
    Runtime.getRuntime().addShutdownHook(new Thread(product::destroy, "end"));
    WalkKills walk = new WalkKills(product, seed);
    try {
      walk.walk(Math.max(1, Math.min(turns, MOST_TURNS)));
    } finally {
      product.killAll();
    }
    walk.print();
    walk.deviations.conclude();
  }

  private void walk(int turns) throws IOException, InterruptedException, ExecutionException {
    product.start();
    LocalServer server = product.server();
    Person person = Staff.registered(server, product.firstLink()).signedIn(Role.SECRETARIAT);
    String survey =
        Ground.object(
                person.order(
                    "POST",
                    "/api/v1/surveys?fiscal_year=2024&name=s.json",
                    "application/json",
                    Samples.counts("対象").bytes()))
            .getJsonObject("survey")
            .getString("id");
    List<Interrupted> kinds = new Interruptions(FilledWorkbooks.handedOutTo(person), survey).all();
    Map<Interrupted, String> sound = new LinkedHashMap<>();
    for (Interrupted kind : kinds) {
      sound.put(kind, sound(person, kind));
    }
    for (int turn = 0; turn < turns; turn++) {
      for (Interrupted kind : kinds) {
        List<Attempt> attempts = interrupted(person, kind, turn);
        product.start();
        for (Attempt attempt : attempts) {
          if (kind.name().equals("帳票")) {
            papers.add(attempt);
          } else {
            judge(person, attempt, sound.getOrDefault(kind, ""));
          }
        }
      }
    }
    judgePapers(person, sound);
  }

  /** What one of that kind looks like that nobody interrupts. */
  private String sound(Person person, Interrupted kind) throws IOException, InterruptedException {
    String mark = mark();
    Answer answer = kind.deed().done(person, mark);
    if (answer.status() / 100 != 2) {
      throw new IllegalStateException(kind.name() + ": " + answer + " " + answer.text());
    }
    long patient = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    Optional<String> found = kind.trace().found(person, mark, answer);
    while (found.filter(state -> state.matches("requested|making")).isPresent()
        && System.nanoTime() < patient) {
      TimeUnit.MILLISECONDS.sleep(200);
      found = kind.trace().found(person, mark, answer);
    }
    return found.orElseThrow(() -> new IllegalStateException(kind.name() + " が見つかりません"));
  }

  private String mark() {
    return "K"
        + Integer.toString(100_000_000 + dice.nextInt(900_000_000), 36).toUpperCase(Locale.ROOT);
  }

  /** Does it again and again until the kill. */
  private List<Attempt> interrupted(Person person, Interrupted kind, int turn)
      throws InterruptedException, ExecutionException {
    List<List<String>> marks = new ArrayList<>();
    for (int sender = 0; sender < SENDERS; sender++) {
      List<String> own = new ArrayList<>();
      for (int at = 0; at < 200; at++) {
        own.add(mark());
      }
      marks.add(own);
    }
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      CountDownLatch begun = new CountDownLatch(1);
      List<Future<List<Attempt>>> sent = new ArrayList<>();
      for (List<String> own : marks) {
        sent.add(senders.submit(() -> untilTheEnd(person, kind, own, begun)));
      }
      int after = dice.nextInt(LATEST);
      boolean all = dice.nextBoolean();
      // a server just started is slow with the first; what comes after it is what is interrupted
      begun.await(FIRST_SECONDS, TimeUnit.SECONDS);
      TimeUnit.MILLISECONDS.sleep(after);
      if (all) {
        product.killAll();
      } else {
        product.killServer();
      }
      List<Attempt> attempts = new ArrayList<>();
      for (Future<List<Attempt>> one : sent) {
        attempts.addAll(one.get());
      }
      tally(kind).kills++;
      System.out.printf(
          "%d回目 %s: %dミリ秒で%sをSIGKILL、%d件を送信%n",
          turn + 1, kind.name(), after, all ? "全て" : "アプリケーション", attempts.size());
      return attempts;
    } finally {
      senders.shutdownNow();
    }
  }

  private static List<Attempt> untilTheEnd(
      Person person, Interrupted kind, List<String> marks, CountDownLatch begun)
      throws IOException, InterruptedException {
    List<Attempt> attempts = new ArrayList<>();
    for (String mark : marks) {
      Answer answer = kind.deed().done(person, mark);
      attempts.add(new Attempt(kind, mark, answer));
      begun.countDown();
      if (answer.status() == Answer.NONE) {
        break;
      }
    }
    return attempts;
  }

  private void judge(Person person, Attempt attempt, String sound) throws InterruptedException {
    Tally tally = tally(attempt.what());
    Optional<String> found = attempt.what().trace().found(person, attempt.mark(), attempt.answer());
    String what = attempt.what().name() + " " + attempt.mark() + "（" + attempt.answer() + "）";
    tally.acknowledged += attempt.isAcknowledged() ? 1 : 0;
    if (found.isEmpty()) {
      tally.absent++;
      if (attempt.isAcknowledged()) {
        deviations.add(what + ": 受け付けたと答えたのに、ありません");
      }
    } else if (found.get().equals(sound)) {
      tally.whole++;
    } else {
      deviations.add(what + ": そろっていません: " + found.get() + " ≠ " + sound);
    }
  }

  /** Those that were asked for must be made by somebody in the end. */
  private void judgePapers(Person person, Map<Interrupted, String> sound)
      throws InterruptedException {
    long patient = System.nanoTime() + TimeUnit.SECONDS.toNanos(PAPERS_SECONDS);
    for (Attempt paper : papers) {
      Interrupted.Trace trace = paper.what().trace();
      while (trace
              .found(person, paper.mark(), paper.answer())
              .filter(state -> state.matches("requested|making"))
              .isPresent()
          && System.nanoTime() < patient) {
        TimeUnit.SECONDS.sleep(1);
      }
      judge(person, paper, sound.getOrDefault(paper.what(), ""));
    }
  }

  private Tally tally(Interrupted kind) {
    return tallies.computeIfAbsent(kind.name(), name -> new Tally());
  }

  private void print() {
    System.out.println();
    System.out.println("  SIGKILL  受付済み  全体がある  ない  種類");
    tallies.forEach(
        (name, tally) ->
            System.out.printf(
                "%9d %9d %11d %5d  %s%n",
                tally.kills, tally.acknowledged, tally.whole, tally.absent, name));
    System.out.println();
  }
}
