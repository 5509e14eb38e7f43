package org.kakehashi.bench.walks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kakehashi.bench.LocalServer;
import org.kakehashi.bench.ServerProcess;
import org.kakehashi.bench.walks.UploadPlace.Kind;
import org.kakehashi.office.Role;

/**
 * Uploads odd files wherever the product takes one: each must be answered in time, in Japanese, and
 * without breaking anything. It leaves records behind, so it is for demonstration data.
 */
public final class WalkFiles {
  private static final Duration IN_TIME = Duration.ofSeconds(10);

  private final Counts counts = new Counts("渡した場所");
  private final Deviations deviations = new Deviations();
  private final LocalServer server;
  private final Person secretariat;
  private final Corpus corpus;
  private final Map<String, Set<String>> taken = new TreeMap<>();
  private Duration slowest = Duration.ZERO;
  private String slowestFile = "";

  private WalkFiles(LocalServer server, Person secretariat, long seed) {
    this.server = server;
    this.secretariat = secretariat;
    this.corpus = new Corpus(seed);
  }

  /**
   * Walks.
   *
   * @param arguments the server's address, then the seed of what is random (1)
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    LocalServer server = LocalServer.namedIn(arguments);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    WalkFiles walk;
    try (Staff staff = Staff.of(server)) {
      walk = new WalkFiles(server, staff.signedIn(Role.SECRETARIAT), seed);
      walk.walk(staff.mark());
    }
    walk.counts.print();
    System.out.printf("最も遅い返答: %.1f秒（%s）%n", walk.slowest.toMillis() / 1e3, walk.slowestFile);
    Optional<ServerProcess> process = ServerProcess.on(server.port());
    if (process.isPresent()) {
      System.out.printf("サーバーのメモリー（RSS）: %d MB%n", process.get().resident());
    }
    System.out.printf("%n受け付けられたもの（受け付けた場所の数）%n");
    walk.taken.forEach((oddity, at) -> System.out.printf("%4d  %s%n", at.size(), oddity));
    walk.deviations.conclude();
  }

  private void walk(String mark) throws IOException, InterruptedException {
    Routes routes = Routes.declared();
    List<String> pages =
        List.of(
            "/surveys/import/counts",
            "/surveys/import/answers",
            "/comparisons/import",
            "/reviews/import");
    List<PageForm> forms = new ArrayList<>();
    Crawl crawl = Crawl.by(secretariat, routes, pages);
    for (Route route : routes.all()) {
      crawl.forms(route).stream().filter(PageForm::isUpload).findFirst().ifPresent(forms::add);
    }
    List<UploadPlace> places = new ArrayList<>(UploadPlace.onPages(forms));
    places.addAll(UploadPlace.ofRest());
    for (Kind kind : Kind.values()) {
      List<OddFile> files = files(kind, mark);
      for (UploadPlace place : places) {
        if (place.takes() == kind) {
          upload(place, files);
        }
      }
    }
  }

  private void upload(UploadPlace place, List<OddFile> files) throws InterruptedException {
    System.out.printf("%s: %d個%n", place.name(), files.size());
    for (OddFile file : files) {
      Answer answer = place.sending().send(secretariat, file);
      counts.add(place.name(), answer);
      String what = place.name() + " ← " + file.oddity() + "（" + file.name() + "）: ";
      if (answer.isDone() && !file.isSound()) {
        taken.computeIfAbsent(file.oddity(), oddity -> new TreeSet<>()).add(place.name());
      } else if (!answer.isDone() && file.isSound() && !answer.isOvertaken()) {
        deviations.untried(what + "おかしくないファイルが断られます → " + answer);
      }
      if (answer.isBroken()) {
        deviations.add(what + answer);
      } else if (!answer.speaksJapanese()) {
        deviations.add(what + answer + " 日本語の文がありません: " + answer.text().strip());
      }
      if (answer.took().compareTo(IN_TIME) > 0) {
        deviations.add(what + "%.1f秒かかりました".formatted(answer.took().toMillis() / 1e3));
      }
      if (answer.took().compareTo(slowest) > 0) {
        slowest = answer.took();
        slowestFile = what.strip();
      }
    }
    for (String path : List.of("/healthz", "/sign-in")) {
      Answer answer = Person.stranger(server).open(path);
      if (answer.status() != 200) {
        deviations.add(place.name() + " のあとで " + path + " → " + answer);
      }
    }
  }

  private List<OddFile> files(Kind kind, String mark) throws IOException, InterruptedException {
    FilledWorkbooks workbooks = FilledWorkbooks.handedOutTo(secretariat);
    List<OddFile> files = new ArrayList<>();
    switch (kind) {
      case COUNTS -> {
        files.addAll(corpus.json(text(Samples.counts(mark))));
        files.addAll(table(text(Samples.countsTable(mark))));
      }
      case COMPARISON -> {
        files.addAll(corpus.json(text(Samples.comparison(mark))));
        files.addAll(corpus.workbook(workbooks.comparison(mark)));
      }
      case PROGRAMME -> {
        files.addAll(corpus.json(text(Samples.programme(mark))));
        files.addAll(corpus.workbook(workbooks.programme(mark)));
      }
      case QUESTIONNAIRE -> files.addAll(table(text(Samples.questionnaire(mark))));
      case ANSWERS -> files.addAll(table(text(Samples.answers())));
      default -> throw new IllegalStateException(kind.toString());
    }
    return files;
  }

  private List<OddFile> table(String csv) throws IOException {
    List<OddFile> files = new ArrayList<>(corpus.csv(csv));
    files.addAll(corpus.workbook(Corpus.workbookOf(csv)));
    return files;
  }

  private static String text(OddFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
