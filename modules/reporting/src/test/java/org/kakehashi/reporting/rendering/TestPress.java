package org.kakehashi.reporting.rendering;

import java.util.concurrent.ExecutorService;
import org.kakehashi.reporting.editions.PaperRenderer;

/** The press on threads of the caller's own, without a container. */
public final class TestPress {
  private TestPress() {}

  /**
   * Presses as in production.
   *
   * @param threads two of them make a preview as the server does
   */
  public static PaperRenderer on(ExecutorService threads) {
    DefaultPaperRenderer renderer = new DefaultPaperRenderer();
    renderer.threads = threads;
    return renderer;
  }
}
