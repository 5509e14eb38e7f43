package org.kakehashi.bench.walks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** Imports of every kind, and the making of papers. */
final class Interruptions {
  private static final String SURVEYS = "/api/v1/surveys";
  private static final String COMPARISONS = "/api/v1/comparisons?fiscal_year=2025";
  private static final String SHEETS = "/api/v1/answer-sheets";
  private static final String QUERY = "?fiscal_year=2025&sent=1500";
  private static final int PEOPLE = 1_500;

  private final FilledWorkbooks workbooks;
  private final String survey;

  /**
   * @param survey whose papers are asked for
   */
  Interruptions(FilledWorkbooks workbooks, String survey) {
    this.workbooks = workbooks;
    this.survey = survey;
  }

  List<Interrupted> all() {
    return List.of(
        new Interrupted(
            "集計値",
            (person, mark) ->
                person.order(
                    "POST",
                    SURVEYS + "?fiscal_year=2025&name=s.json",
                    "application/json",
                    Samples.counts(mark).bytes()),
            (person, mark, answer) -> tally(person, mark)),
        new Interrupted(
            "回答票",
            (person, mark) -> person.order(SHEETS + QUERY, sheets(mark)),
            (person, mark, answer) -> tally(person, mark)),
        new Interrupted(
            "回答票の取込み前の確認",
            (person, mark) -> person.order(SHEETS + "/dry-runs" + QUERY, sheets(mark)),
            Interruptions::dryRun),
        new Interrupted(
            "回答票の確定", Interruptions::accepted, (person, mark, answer) -> tally(person, mark)),
        new Interrupted(
            "比較（JSON）",
            (person, mark) ->
                person.order(
                    "POST", COMPARISONS, "application/json", Samples.comparison(mark).bytes()),
            Interruptions::comparison),
        new Interrupted(
            "比較（Excel）",
            (person, mark) ->
                person.order("POST", COMPARISONS, Samples.XLSX, workbooks.comparison(mark)),
            Interruptions::comparison),
        new Interrupted(
            "年度の取組（JSON）",
            (person, mark) ->
                person.order(
                    "POST",
                    "/api/v1/programmes",
                    "application/json",
                    Samples.programme(mark).bytes()),
            Interruptions::year),
        new Interrupted(
            "年度の取組（Excel）",
            (person, mark) ->
                person.order("POST", "/api/v1/programmes", Samples.XLSX, workbooks.programme(mark)),
            Interruptions::year),
        new Interrupted("帳票", this::paper, Interruptions::edition));
  }

  private static Parts sheets(String mark) {
    Random dice = new Random(PEOPLE);
    StringBuilder rows = new StringBuilder("受付番号,問1,問2,問2_その他,問3\r\n");
    for (int person = 1; person <= PEOPLE; person++) {
      rows.append("A%d,%d,1;2,,意見%d\r\n".formatted(person, 1 + dice.nextInt(2), person));
    }
    return Samples.sheets(
        Samples.questionnaire(mark), OddFile.sound("answers.csv", rows.toString()));
  }

  private static Answer accepted(Person person, String mark) throws InterruptedException {
    Answer dryRun = person.order(SHEETS + "/dry-runs" + QUERY, sheets(mark));
    if (dryRun.status() != 201) {
      return dryRun.status() / 100 == 2 ? Answer.none("", dryRun.took()) : dryRun;
    }
    String id = Ground.object(dryRun).getString("id");
    return person.order("POST", SHEETS + "/dry-runs/" + id + "/acceptance", "");
  }

  private Answer paper(Person person, String mark) throws InterruptedException {
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("kind", "survey-tally")
            .add("subject", survey)
            .add("material", mark)
            .build();
    return person.order("POST", "/api/v1/papers", wanted.toString());
  }

  private static Optional<String> tally(Person person, String mark) throws InterruptedException {
    for (JsonValue item : items(person, SURVEYS + "?text=" + mark)) {
      String path = SURVEYS + "/" + item.asJsonObject().getString("id");
      return Optional.of(Interrupted.plain(item + person.ask(path + "/tally").text(), mark));
    }
    return Optional.empty();
  }

  private static Optional<String> dryRun(Person person, String mark, Answer answer)
      throws InterruptedException {
    if (answer.status() != 201) {
      return Optional.empty();
    }
    String id = Ground.object(answer).getString("id");
    Answer kept = person.ask(SHEETS + "/dry-runs/" + id);
    return kept.status() == 200
        ? Optional.of(Interrupted.plain(kept.text(), mark))
        : Optional.empty();
  }

  private static Optional<String> comparison(Person person, String mark, Answer answer)
      throws InterruptedException {
    return items(person, COMPARISONS).stream()
        .map(JsonValue::toString)
        .filter(json -> json.contains(mark))
        .map(json -> Interrupted.plain(json, mark))
        .findFirst();
  }

  /** How often a year speaks of it: a half import speaks less. */
  private static Optional<String> year(Person person, String mark, Answer answer)
      throws InterruptedException {
    String review = person.ask("/api/v1/reviews/2040").text();
    int times = review.split(Pattern.quote(mark), -1).length - 1;
    return times == 0 ? Optional.empty() : Optional.of(times + "か所");
  }

  /** Made, or where it stands; a crash of the server is no reason to fail. */
  private static Optional<String> edition(Person person, String mark, Answer answer)
      throws InterruptedException {
    if (answer.status() / 100 != 2) {
      return Optional.empty();
    }
    JsonObject edition = Ground.object(answer);
    Answer now = person.ask("/api/v1/papers/" + edition.getString("id"));
    if (now.status() != 200) {
      return Optional.empty();
    }
    JsonObject read = Ground.object(now);
    String state = read.getString("state");
    boolean made = state.equals("draft") && !read.getJsonArray("files").isEmpty();
    return Optional.of(made ? "作成済み" : state + read.getString("failure", ""));
  }

  private static List<JsonValue> items(Person person, String path) throws InterruptedException {
    return List.copyOf(Ground.object(person.ask(path)).getJsonArray("items"));
  }
}
