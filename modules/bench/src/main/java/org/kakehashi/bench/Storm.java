package org.kakehashi.bench;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kakehashi.surveys.AnswersUpload;
import org.kakehashi.surveys.SurveyFile;

/**
 * Asks a running server on this machine for many papers and many imports of answer sheets at the
 * same moment, half of the imports for one survey, while people read; states which were answered
 * how, which hung, and what the readers waited. {@code KAKEHASHI_TOKEN} holds an access token that
 * may import and make papers. It leaves surveys and drafts behind: for demonstration data.
 */
public final class Storm {
  private static final int MOST = 256;
  private static final int SHEETS = 200;
  private static final int HUNG = 0;
  private static final String BOUNDARY = "kakehashi-bench";

  private final LocalServer server;

  private Storm(LocalServer server) {
    this.server = server;
  }

  /**
   * Lets the storm loose.
   *
   * @param arguments the server's address, then how many of each (64)
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    LocalServer server = LocalServer.namedIn(arguments);
    int each = Load.bounded(arguments, 1, 64, MOST);
    String survey = Visitor.of(server).firstSurvey().getString("id");
    Storm storm = new Storm(server);
    try (Readers readers = new Readers(server, survey)) {
      long began = System.nanoTime();
      List<Callable<Integer>> papers = storm.papers(survey, each);
      List<Callable<Integer>> imports = storm.imports(each);
      List<Callable<Integer>> all = new ArrayList<>();
      for (int at = 0; at < each; at++) {
        all.add(papers.get(at));
        all.add(imports.get(at));
      }
      List<Integer> statuses = atOnce(all);
      print("papers", every(statuses, 0));
      print("imports", every(statuses, 1));
      System.out.printf(
          Locale.ROOT, "all answered after %.1f s%n%n", (System.nanoTime() - began) / 1e9);
      System.out.println("readers meanwhile");
      readers.ended().printWithAll();
    }
  }

  private static List<Integer> atOnce(List<Callable<Integer>> requests)
      throws InterruptedException, ExecutionException {
    ExecutorService people = Executors.newFixedThreadPool(requests.size());
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : people.invokeAll(requests)) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      people.shutdownNow();
    }
  }

  private static List<Integer> every(List<Integer> statuses, int first) {
    List<Integer> those = new ArrayList<>();
    for (int at = first; at < statuses.size(); at += 2) {
      those.add(statuses.get(at));
    }
    return those;
  }

  private static void print(String what, List<Integer> statuses) {
    Map<Integer, Integer> counts = new TreeMap<>();
    statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
    long broken = statuses.stream().filter(status -> status >= 500 && status != 503).count();
    System.out.printf(
        Locale.ROOT,
        "%s: %d hung, %d broken (5xx but 503), by status %s%n",
        what,
        counts.getOrDefault(HUNG, 0),
        broken,
        counts);
  }

  private List<Callable<Integer>> papers(String survey, int count) {
    List<Callable<Integer>> all = new ArrayList<>();
    for (int paper = 0; paper < count; paper++) {
      String request =
          Json.createObjectBuilder()
              .add("kind", "survey-tally")
              .add("subject", survey)
              .add("material", "嵐" + System.nanoTime() % 1_000_000)
              .build()
              .toString();
      all.add(
          () ->
              status(
                  "/api/v1/papers", "application/json", request.getBytes(StandardCharsets.UTF_8)));
    }
    return all;
  }

  private List<Callable<Integer>> imports(int count) throws IOException {
    SurveyFile answers = ManySheets.csv(SHEETS);
    String run = "（嵐" + System.nanoTime() % 1_000_000;
    List<Callable<Integer>> all = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      String title = run + (at % 2 == 0 ? "）" : "その" + at + "）");
      byte[] body = multipart(ManySheets.upload(title, answers, SHEETS));
      all.add(
          () ->
              status(
                  "/api/v1/answer-sheets?fiscal_year=2025&sent=" + SHEETS,
                  "multipart/form-data; boundary=" + BOUNDARY,
                  body));
    }
    return all;
  }

  private static byte[] multipart(AnswersUpload upload) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "questionnaire", upload.questionnaire());
    part(body, "answers", upload.answers());
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  private static void part(ByteArrayOutputStream body, String name, SurveyFile file)
      throws IOException {
    String head =
        """
        --%s
        Content-Disposition: form-data; name="%s"; filename="%s.csv"
        Content-Type: text/csv

        """
            .formatted(BOUNDARY, name, name)
            .replace("\n", "\r\n");
    body.write(head.getBytes(StandardCharsets.UTF_8));
    body.write(file.bytes());
    body.write("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private int status(String path, String type, byte[] body) throws InterruptedException {
    HttpRequest.Builder request =
        server
            .program(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    try {
      return server.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException hung) {
      return HUNG;
    }
  }
}
