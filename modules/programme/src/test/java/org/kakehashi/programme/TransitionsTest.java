package org.kakehashi.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The transitions that the code allows are those of the record that decided them. */
class TransitionsTest {
  private static final Path RECORD = Path.of("../../docs/decisions/0011-records-have-a-life.md");

  @Test
  @DisplayName("取組は、検討、実施予定、実施済みの順に進み、延期又は見送りとなる。実施済みと見送りは変わらない")
  void anItemGoesForward() throws Exception {
    assertEquals(recorded("取組"), allowed(Progress.values(), Progress::mayBecome, Progress::label));
  }

  @Test
  @DisplayName("決定は、案、検討会資料、決定の順に進み、決定は変わらない")
  void aDecisionGoesForward() throws Exception {
    assertEquals(
        recorded("決定の記録"),
        allowed(DecisionStatus.values(), DecisionStatus::mayBecome, DecisionStatus::label));
  }

  @Test
  @DisplayName("検討課題は、未着手、検討中、決定、終了の順に進み、後戻りしない")
  void anIssueGoesForward() throws Exception {
    assertEquals(
        recorded("検討課題"),
        allowed(IssueStatus.values(), IssueStatus::mayBecome, IssueStatus::label));
  }

  private static <S> List<String> allowed(
      S[] states, BiPredicate<S, S> mayBecome, Function<S, String> label) {
    List<String> allowed = new ArrayList<>();
    for (S from : states) {
      for (S to : states) {
        if (mayBecome.test(from, to)) {
          allowed.add(label.apply(from) + "→" + label.apply(to));
        }
      }
    }
    return allowed;
  }

  /** The rows {@code | record | from | to | verb |}. */
  private static List<String> recorded(String kind) throws Exception {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(RECORD)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 6 && cells[1].strip().equals(kind)) {
        rows.add(cells[2].strip() + "→" + cells[3].strip());
      }
    }
    return rows;
  }
}
