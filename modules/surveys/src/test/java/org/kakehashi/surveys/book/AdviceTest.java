package org.kakehashi.surveys.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.Base;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.OptionCount;
import org.kakehashi.surveys.SingleAnswerTable;

@Tag("R62")
class AdviceTest {
  private static final SingleAnswerTable NEED = table(List.of("必要", "不要"), 21, 4);
  private static final SingleAnswerTable GROUP = table(List.of("3～4人", "5～6人", "7～8人"), 8, 13, 2);
  private static final SingleAnswerTable LENGTH =
      table(List.of("90分程度", "120分程度", "150分程度"), 10, 10, 3);

  private static SingleAnswerTable table(List<String> labels, long... counts) {
    return new SingleAnswerTable(
        new Base.SumOfCounts(Arrays.stream(counts).sum()), counts(labels, counts));
  }

  private static List<OptionCount> counts(List<String> labels, long... counts) {
    List<OptionCount> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      String label = labels.get(i);
      rows.add(
          new OptionCount(
              new AnswerOption(
                  Integer.toString(i + 1), label, label, null, null, AnswerOption.Kind.OPTION),
              counts[i]));
    }
    return rows;
  }

  @Test
  @DisplayName("「大半」は半数を超えるときだけ黙っている")
  void mostMeansMoreThanHalf() {
    assertEquals(List.of(), Advice.on("回答者の大半が開催を希望している。", NEED));
    assertEquals(1, Advice.on("大半が90分程度を希望している。", LENGTH).size());
    assertEquals(1, Advice.on("「不要」とする回答が大半であった。", NEED).size());
    assertEquals(1, Advice.on("大半が「3～4人」を希望している。", GROUP).size());
    assertEquals(List.of(), Advice.on("過半数が「5～6人」を希望している。", GROUP));
  }

  @Test
  @DisplayName("「一部」「一定程度」を大きな割合に使えば助言する")
  void someMeansLessThanHalf() {
    assertEquals(1, Advice.on("「必要」とする回答が一部あった。", NEED).size());
    assertEquals(List.of(), Advice.on("「不要」とする回答が一部あった。", NEED));
    assertEquals(1, Advice.on("「必要」とする回答も一定程度あった。", NEED).size());
    assertEquals(List.of(), Advice.on("「不要」とする回答も一定程度あった。", NEED));
    assertEquals(1, Advice.on("「7～8人」も一定程度あった。", GROUP).size());
  }

  @Test
  @DisplayName("文中の数値が表になければ助言する")
  void figuresInWordsMustBeInTheTable() {
    assertEquals(List.of(), Advice.on("84.0％（21人）が必要と回答した。", NEED));
    assertEquals(List.of(), Advice.on("８４％が必要と回答した。", NEED));
    assertEquals(List.of(), Advice.on("25人中21人が必要と回答した。", NEED));
    assertEquals(2, Advice.on("80％（20人）が必要と回答した。", NEED).size());
    assertEquals(List.of(), Advice.on("3～4人は8人であった。", GROUP));
  }

  @Test
  @Tag("R60")
  @DisplayName("1位が同数なら、その全てを挙げるよう助言する")
  void tiesForFirstAreAllNamed() {
    assertEquals(List.of("1位は同数です（90分程度、120分程度）。"), Advice.on("90分程度が最も多かった。", LENGTH));
    assertEquals(List.of(), Advice.on("90分程度と120分程度が最も多かった。", LENGTH));
    assertEquals(List.of("1位は「5～6人」です。"), Advice.on("3～4人が最も多かった。", GROUP));
  }

  @Test
  @Tag("R61")
  @DisplayName("母数のない複数回答や自由記述では、割合の言葉に助言する")
  void wordsOfShareNeedABase() {
    MultipleAnswerCounts themes = new MultipleAnswerCounts(counts(List.of("医療・福祉", "教育"), 16, 15));
    assertEquals(1, Advice.on("大半が医療・福祉を希望した。", themes).size());
    assertEquals(1, Advice.on("64.0％が医療・福祉を希望した。", themes).size());
    assertEquals(List.of(), Advice.on("医療・福祉が16件で最も多かった。", themes));
    FreeAnswers free = new FreeAnswers(List.of(), null);
    assertEquals(1, Advice.on("大半が対面形式を希望した。", free).size());
    assertEquals(List.of(), Advice.on("対面形式を希望する回答も一定程度認められた。", free));
  }
}
