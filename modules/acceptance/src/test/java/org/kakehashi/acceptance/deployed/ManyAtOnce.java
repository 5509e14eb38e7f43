package org.kakehashi.acceptance.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** More people save at the same moment than there are connections to the database. */
final class ManyAtOnce {
  private static final int PEOPLE = 64;
  private static final int SAVES = 128;

  private ManyAtOnce() {}

  /** Each of them enters an item of its own. */
  static void save(Visitor editor) throws Exception {
    Element form =
        Jsoup.parse(editor.page("/reviews/2031/undertakings/new"))
            .selectFirst("main form:has([name=title])");
    List<Callable<Integer>> saves = new ArrayList<>();
    for (int at = 0; at < SAVES; at++) {
      String title = "同時に入力した取組" + at;
      saves.add(() -> editor.send(form, "title", title).statusCode());
    }
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    try {
      Map<Integer, Integer> answers = new TreeMap<>();
      for (Future<Integer> save : people.invokeAll(saves, 3, TimeUnit.MINUTES)) {
        answers.merge(save.isCancelled() ? 0 : save.get(), 1, Integer::sum);
      }
      assertEquals(Map.of(200, SAVES), answers);
    } finally {
      people.shutdownNow();
    }
    String year = Jsoup.parse(editor.page("/reviews/2031")).text();
    assertEquals(SAVES, year.split("同時に入力した取組[0-9]+ ", -1).length - 1);
  }
}
