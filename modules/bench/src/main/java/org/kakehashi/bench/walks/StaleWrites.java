package org.kakehashi.bench.walks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Forms that were opened before somebody else saved: none may overwrite what was saved. */
final class StaleWrites {
  private final Counts counts;
  private final Deviations deviations;
  private final Set<String> pages = new TreeSet<>();
  private final String firstWords;
  private final String secondWords;
  private int count;

  /**
   * @param mark makes the words new, as the same words again would change nothing
   */
  StaleWrites(String mark, Counts counts, Deviations deviations) {
    this.firstWords = "先の記載" + mark + "-";
    this.secondWords = "後の記載" + mark;
    this.counts = counts;
    this.deviations = deviations;
  }

  /** Every page with a form that knows its version, two of a route at most. */
  void of(Person person, Crawl crawl, Routes routes) throws InterruptedException {
    List<Route> tried = new ArrayList<>();
    for (PageForm form : crawl.forms()) {
      Optional<Route> route = routes.of("POST", form.action().replaceFirst("[?#].*$", ""));
      if (form.isVersioned() && form.isWritten() && route.isPresent() && pages.add(form.page())) {
        if (tried.stream().filter(route.get()::equals).count() < 2) {
          tried.add(route.get());
          page(person, form.page());
        }
      }
    }
  }

  private void page(Person person, String path) throws InterruptedException {
    List<PageForm> opened =
        PageForm.in(path, person.open(path).text()).stream()
            .filter(PageForm::isVersioned)
            .filter(PageForm::isWritten)
            .toList();
    if (opened.isEmpty()) {
      return;
    }
    PageForm form = opened.get(0);
    String field = "";
    boolean filled = false;
    Answer former = Answer.none("", Duration.ZERO);
    for (FormField one : form.fields()) {
      for (boolean fill : new boolean[] {false, true}) {
        if (one.isWritten() && former.status() != 303) {
          field = one.name();
          filled = fill;
          former = person.send(form.action(), form.with(field, firstWords + ++count, fill));
          counts.add("先に保存", former);
        }
      }
    }
    if (former.status() != 303) {
      deviations.untried("古い版: " + path + " 先の保存が受け付けられません → " + former);
      return;
    }
    Answer second = person.send(form.action(), form.with(field, secondWords, filled));
    counts.add("古い版で保存", second);
    if (!second.isOvertaken()) {
      deviations.add("古い版: " + form.action() + " 409になりません → " + second);
    }
    for (PageForm other : opened.subList(1, opened.size())) {
      Answer answer = person.send(other.action(), other.plausible());
      counts.add("古い版で別のことを", answer);
      if (!answer.isOvertaken()) {
        deviations.add("古い版: " + other.action() + " 409になりません → " + answer);
      }
    }
    if (person.open(path).text().contains(secondWords)) {
      deviations.add("古い版: " + path + " 後の保存が先の保存を上書きしました");
    }
  }

  /** The REST side knows one version: that of a text's decision. */
  void ofPersonalTexts(Person person, Ground ground) throws InterruptedException {
    String text = "/api/v1/surveys/" + ground.survey() + "/personal-texts/" + ground.place();
    Answer first = person.order("POST", text + "/clearance", reasoned("\"reason\": \"先\""));
    Answer second =
        person.order("POST", text + "/mask", reasoned("\"masked\": \"＊\", \"reason\": \"後\""));
    counts.add("REST 先に保存", first);
    counts.add("REST 古い版で保存", second);
    if (first.status() != 200) {
      deviations.untried("古い版: " + text + "/clearance → " + first);
    } else if (!second.isOvertaken()) {
      deviations.add("古い版: " + text + "/mask 409になりません → " + second);
    }
  }

  private static String reasoned(String members) {
    return "{\"version\": 0, " + members + "}";
  }
}
