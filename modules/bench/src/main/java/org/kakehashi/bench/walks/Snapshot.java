package org.kakehashi.bench.walks;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** What those who see everything see: equal before and after whoever may change nothing. */
record Snapshot(List<String> seen) {
  private static final List<String> BY_PROGRAM =
      List.of(
          "/api/v1/surveys",
          "/api/v1/comparisons?fiscal_year=2025",
          "/api/v1/reviews/2025",
          "/api/v1/reviews/2026",
          "/api/v1/reviews/2040");

  static Snapshot taken(Person secretariat, Person administrator, Ground ground)
      throws InterruptedException {
    List<String> seen = new ArrayList<>();
    for (String path : BY_PROGRAM) {
      seen.add(secretariat.ask(path).text());
    }
    String survey = "/api/v1/surveys/" + ground.survey();
    seen.add(secretariat.ask(survey).text());
    seen.add(secretariat.ask(survey + "/personal-texts").text());
    seen.add(Integer.toString(Ground.object(secretariat.ask("/api/v1/papers")).getInt("total")));
    seen.add(main(secretariat.open("/surveys/import")));
    seen.add(main(administrator.open("/accounts")));
    return new Snapshot(seen);
  }

  private static String main(Answer page) {
    return Jsoup.parse(page.text()).select("main").text();
  }
}
