package org.kakehashi.bench.walks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Map;

/** Plausible bodies for what REST takes. */
final class RestBodies {
  private static final Map<String, String> JSON =
      Map.of(
          "decisions", "{\"query\": \"sent\", \"choice\": \"5\"}",
          "corrections", "{\"row\": 6, \"column\": \"問1\", \"value\": \"1\"}",
          "exclusions", "{\"rows\": [2], \"reason\": \"点検\"}",
          "clearance", "{\"version\": 0, \"reason\": \"点検\"}",
          "mask", "{\"version\": 0, \"masked\": \"連絡先は＊＊です。\", \"reason\": \"点検\"}",
          "acceptance", "",
          "{id}", "{\"sheet\": \"answers\", \"heading_row\": 1, \"columns\": [{\"column\": 1}]}");

  private final Ground ground;
  private final String mark;
  private int count;

  RestBodies(Ground ground, String mark) {
    this.ground = ground;
    this.mark = mark;
  }

  /** Sends something plausible, new each time. */
  Answer order(Person person, Route route, String path) throws IOException, InterruptedException {
    count++;
    String own = mark + "-" + count;
    String name = route.path().substring(route.path().lastIndexOf('/') + 1);
    if (route.takesFile()) {
      OddFile answers =
          name.equals("mappings") ? Samples.foreignAnswers() : Samples.faultyAnswers();
      return person.order(
          path + "?fiscal_year=2025&sent=5", Samples.sheets(Samples.questionnaire(own), answers));
    }
    return switch (name) {
      case "surveys" ->
          file(person, path + "?fiscal_year=2025&name=survey.json", Samples.counts(own));
      case "comparisons" -> file(person, path + "&name=comparison.json", Samples.comparison(own));
      case "programmes" -> file(person, path + "?name=programme.json", Samples.programme(own));
      case "papers" -> person.order(route.verb(), path, paper(own));
      default -> person.order(route.verb(), path, JSON.getOrDefault(name, "{}"));
    };
  }

  private static Answer file(Person person, String path, OddFile file) throws InterruptedException {
    return person.order("POST", path, "application/json", file.bytes());
  }

  private String paper(String own) {
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("kind", "survey-tally")
            .add("subject", ground.survey())
            .add("material", own)
            .build();
    return wanted.toString();
  }
}
