package org.kakehashi.reporting.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kakehashi.office.FirstAnswer;
import org.kakehashi.reporting.Paper;

/**
 * Makes a warm-up paper over and over once the application has come up and throws it away: fonts
 * and templates are read and the code is compiled before the first clerk waits for it. It touches
 * no data; before the first answer it would only take the processors from the start itself.
 */
@ApplicationScoped
class WarmUp {
  private static final int ROUNDS = 15;

  void begin(@Observes FirstAnswer first) {
    Thread thread = new Thread(WarmUp::run, "paper-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private static void run() {
    ExecutorService beside = Executors.newSingleThreadExecutor();
    try {
      DefaultPaperRenderer renderer = new DefaultPaperRenderer();
      renderer.threads = beside;
      Paper paper = WarmUpPaper.make();
      for (int round = 0; round < ROUNDS; round++) {
        renderer.preview(paper);
        renderer.rest(paper);
      }
    } finally {
      beside.shutdown();
    }
  }
}
