package org.kakehashi.bench.walks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a file is handed over: a field of a page's form, or REST.
 *
 * @param name for the list
 * @param takes what the file should be
 */
record UploadPlace(String name, Kind takes, Sending sending) {

  /** What a file holds. */
  enum Kind {
    COUNTS,
    QUESTIONNAIRE,
    ANSWERS,
    COMPARISON,
    PROGRAMME
  }

  /** How it is handed over. */
  interface Sending {
    Answer send(Person person, OddFile file) throws InterruptedException;
  }

  private static final List<String> SHEETS = List.of("/trial", "/mappings", "/dry-runs", "");
  private static final int FIRST_YEAR = 2019;
  private static final int YEARS = 60;

  /** Each file of each form. */
  static List<UploadPlace> onPages(List<PageForm> forms) {
    List<UploadPlace> places = new ArrayList<>();
    for (PageForm form : forms) {
      for (FormField field : form.fields()) {
        if (field.isFile()) {
          places.add(
              new UploadPlace(
                  "画面 " + form.action() + " " + field.name(),
                  kind(form.action(), field.name()),
                  (person, file) ->
                      person.upload(
                          form.action(),
                          form.parts(
                              person.csrf(),
                              name ->
                                  name.equals(field.name()) ? file : Samples.companion(name)))));
        }
      }
    }
    return places;
  }

  static List<UploadPlace> ofRest() {
    List<UploadPlace> places = new ArrayList<>();
    places.add(
        new UploadPlace("REST surveys", Kind.COUNTS, new Body("/api/v1/surveys?fiscal_year=%d&")));
    places.add(
        new UploadPlace(
            "REST comparisons", Kind.COMPARISON, new Body("/api/v1/comparisons?fiscal_year=%d&")));
    places.add(new UploadPlace("REST programmes", Kind.PROGRAMME, new Body("/api/v1/programmes?")));
    for (String end : SHEETS) {
      for (String field : List.of("questionnaire", "answers")) {
        places.add(
            new UploadPlace(
                "REST answer-sheets" + end + " " + field,
                kind(end, field),
                (person, file) ->
                    person.order(
                        "/api/v1/answer-sheets" + end + "?fiscal_year=2025&sent=5",
                        two(field, file))));
      }
    }
    return places;
  }

  private static Parts two(String odd, OddFile file) {
    Parts parts = new Parts();
    for (String field : List.of("questionnaire", "answers")) {
      parts.file(field, field.equals(odd) ? file : Samples.companion(field));
    }
    return parts;
  }

  private static Kind kind(String action, String field) {
    if (action.contains("comparisons")) {
      return Kind.COMPARISON;
    }
    if (action.contains("reviews")) {
      return Kind.PROGRAMME;
    }
    if (action.contains("counts")) {
      return Kind.COUNTS;
    }
    return field.contains("answers") ? Kind.ANSWERS : Kind.QUESTIONNAIRE;
  }

  /** A file that is a request's whole body, for another year each time. */
  private static final class Body implements Sending {
    private final String path;
    private int count;

    Body(String path) {
      this.path = path;
    }

    @Override
    public Answer send(Person person, OddFile file) throws InterruptedException {
      count++;
      String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8);
      String type = file.name().endsWith("json") ? "application/json" : Samples.XLSX;
      return person.order(
          "POST", path.formatted(FIRST_YEAR + count % YEARS) + "name=" + name, type, file.bytes());
    }
  }
}
