package org.kakehashi.bench.walks;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;

/** Records of every kind that a walk needs to find, brought in through REST by the secretariat. */
final class Ground {
  private static final String YEAR = "2025";

  private final Person secretariat;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private String place = "Q3-1";

  private Ground(Person secretariat) {
    this.secretariat = secretariat;
  }

  static Ground laid(Person secretariat, String mark) throws IOException, InterruptedException {
    Ground ground = new Ground(secretariat);
    ground.bring("/api/v1/surveys?fiscal_year=2025&name=survey.json", Samples.counts(mark));
    ground.bring(
        "/api/v1/comparisons?fiscal_year=2025&name=comparison.json", Samples.comparison(mark));
    ground.bring("/api/v1/programmes?name=programme.json", Samples.programme(mark));
    ground.survey(mark);
    ground.openWork(mark);
    ground.paper();
    ground.removed(mark);
    return ground;
  }

  private void bring(String path, OddFile file) throws InterruptedException {
    done(secretariat.order("POST", path, "application/json", file.bytes()), path);
  }

  private void survey(String mark) throws InterruptedException {
    JsonObject receipt =
        object(
            secretariat.order(
                "/api/v1/answer-sheets?fiscal_year=2025&sent=5",
                Samples.sheets(Samples.questionnaire("甲" + mark), Samples.answers())));
    String survey = receipt.getJsonObject("survey").getString("id");
    ids.put("/surveys/{id}", survey);
    JsonArray flagged =
        object(secretariat.ask("/api/v1/surveys/" + survey + "/personal-texts"))
            .getJsonArray("items");
    if (!flagged.isEmpty()) {
      place = flagged.getJsonObject(0).getString("place");
    }
  }

  /** Dry runs and mappings that nobody has finished. */
  private void openWork(String mark) throws InterruptedException {
    String query = "?fiscal_year=2025&sent=5";
    Parts faulty = Samples.sheets(Samples.questionnaire("乙" + mark), Samples.faultyAnswers());
    Parts foreign = Samples.sheets(Samples.questionnaire("丙" + mark), Samples.foreignAnswers());
    String sheets = "/api/v1/answer-sheets";
    ids.put("/dry-runs/{id}", id(secretariat.order(sheets + "/dry-runs" + query, faulty)));
    ids.put("/mappings/{id}", id(secretariat.order(sheets + "/mappings" + query, foreign)));
    String year = "/api/v1/comparisons?fiscal_year=" + YEAR;
    ids.put("/comparisons/{id}", firstId(year));
  }

  private void paper() throws InterruptedException {
    String wanted =
        Json.createObjectBuilder()
            .add("kind", "survey-tally")
            .add("subject", survey())
            .add("material", "点検")
            .build()
            .toString();
    ids.put("/papers/{id}", id(secretariat.order("POST", "/api/v1/papers", wanted)));
  }

  /** Somebody removed one entry of each kind, and a comparison. */
  private void removed(String mark) throws IOException, InterruptedException {
    String removed = "削除" + mark;
    bring("/api/v1/programmes?name=programme.json", Samples.programme(removed));
    bring("/api/v1/comparisons?fiscal_year=2025&name=comparison.json", Samples.comparison(removed));
    List<String> links = new ArrayList<>();
    for (String page : List.of("/reviews/2040", "/comparisons?year=2025")) {
      Jsoup.parse(secretariat.open(page).text()).select("main a[href]").stream()
          .map(link -> link.attr("href"))
          .filter(link -> link.matches(".*/[0-9a-f-]{36}"))
          .distinct()
          .forEach(links::add);
    }
    for (String link : links) {
      String page = secretariat.open(link).text();
      for (PageForm form : PageForm.in(link, page)) {
        if (page.contains(removed) && form.action().endsWith("/removal")) {
          secretariat.send(form.action(), form.plausible());
        }
      }
    }
  }

  String survey() {
    return ids.getOrDefault("/surveys/{id}", "");
  }

  String mapping() {
    return ids.getOrDefault("/mappings/{id}", "");
  }

  /** The place of a text in which personal data was found. */
  String place() {
    return place;
  }

  /** An address of that route at which something is; a made-up id where nothing is known. */
  String address(Route route) {
    String address = route.path();
    for (Map.Entry<String, String> known : ids.entrySet()) {
      address = address.replace(known.getKey(), known.getKey().replace("{id}", known.getValue()));
    }
    return address
        .replace("/trials/{id}", "/trials/" + ids.get("/dry-runs/{id}"))
        .replace("{year}", YEAR)
        .replace("{face}", "pdf")
        .replace("{format}", "pdf")
        .replace("{code}", "Q1")
        .replace("{place}", route.path().contains("citations") ? "1" : place)
        .replaceAll("\\{(id|finding)}", UUID.nameUUIDFromBytes(new byte[] {1}).toString())
        .replaceAll("\\{\\w+}", "x")
        .replaceFirst("/receipt/rows$", "/receipt/rows?fate=excluded")
        .replaceFirst("/api/v1/comparisons$", "/api/v1/comparisons?fiscal_year=2025");
  }

  private String firstId(String list) throws InterruptedException {
    return object(secretariat.ask(list)).getJsonArray("items").getJsonObject(0).getString("id");
  }

  private static String id(Answer answer) {
    return object(answer).getString("id");
  }

  /** The JSON of an answer that is none but a success. */
  static JsonObject object(Answer answer) {
    done(answer, "");
    try (JsonReader reader = Json.createReader(new StringReader(answer.text()))) {
      return reader.readObject();
    }
  }

  private static void done(Answer answer, String what) {
    if (answer.status() / 100 != 2) {
      throw new IllegalStateException("準備ができません: " + what + " " + answer + " " + answer.text());
    }
  }
}
