package org.kakehashi.reporting.press;

import java.util.concurrent.ExecutorService;
import org.kakehashi.reporting.editions.Press;

/** The press on threads of the caller's own, without a container. */
public final class TestPress {
  private TestPress() {}

  /**
   * Presses as in production.
   *
   * @param threads two of them make a proof as the server does
   */
  public static Press on(ExecutorService threads) {
    PaperPress press = new PaperPress();
    press.threads = threads;
    return press;
  }
}
