package org.kakehashi.reporting.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.reporting.Face;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.editions.Press;
import org.kakehashi.reporting.editions.Print;

class TrialPaperTest {
  private final ExecutorService beside = Executors.newSingleThreadExecutor();

  @AfterEach
  void close() {
    beside.shutdown();
  }

  @Test
  @DisplayName("試し刷りは、機械可読性の検査まで本番と同じ道を通り切る")
  void theTrialGoesAllTheWay() {
    PaperPress press = new PaperPress();
    press.threads = beside;
    Paper paper = WarmUpPaper.make();
    Press.Proof proof = press.proof(paper);
    assertEquals(1, proof.pages());
    assertTrue(proof.files().containsKey(new Print(Face.CSV_CP932, true)));
    assertEquals(
        Set.of(new Print(Face.PDF, false), new Print(Face.XLSX, false), new Print(Face.XLSX, true)),
        press.rest(paper).keySet());
  }
}
