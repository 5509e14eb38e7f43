package org.kakehashi.reporting.rendering;

import java.util.concurrent.ExecutorService;
import org.kakehashi.reporting.editions.PaperRenderer;

/** The renderer on threads of the caller's own, without a container. */
public final class TestRenderer {
  private TestRenderer() {}

  /**
   * Renders as in production.
   *
   * @param threads two of them make a preview as the server does
   */
  public static PaperRenderer on(ExecutorService threads) {
    DefaultPaperRenderer renderer = new DefaultPaperRenderer();
    renderer.threads = threads;
    return renderer;
  }
}
