package org.kakehashi.reporting.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.reporting.OutputFormat;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.editions.PaperRenderer;
import org.kakehashi.reporting.editions.Rendition;

class WarmUpPaperTest {
  private final ExecutorService beside = Executors.newSingleThreadExecutor();

  @AfterEach
  void close() {
    beside.shutdown();
  }

  @Test
  @DisplayName("試し刷りは、機械可読性の検査まで本番と同じ道を通り切る")
  void theWarmUpGoesAllTheWay() {
    DefaultPaperRenderer renderer = new DefaultPaperRenderer();
    renderer.threads = beside;
    Paper paper = WarmUpPaper.make();
    PaperRenderer.Preview preview = renderer.preview(paper);
    assertEquals(1, preview.pages());
    assertTrue(preview.files().containsKey(new Rendition(OutputFormat.CSV_CP932, true)));
    assertEquals(
        Set.of(
            new Rendition(OutputFormat.PDF, false),
            new Rendition(OutputFormat.XLSX, false),
            new Rendition(OutputFormat.XLSX, true)),
        renderer.rest(paper).keySet());
  }
}
