package org.kakehashi.surveys.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "回答者の8割が必要と回答した。",
        "回答者の約８割が必要と回答した。",
        "八割程度が必要と回答した。",
        "8割以上が必要と回答した。",
        "8割超が必要と回答した。",
        "8割を超える者が必要と回答した。",
        "8割強が必要と回答した。",
        "7～9割が必要と回答した。",
        "8割から9割が必要と回答した。",
        "8割4分が必要と回答した。",
        "8割半ばが必要と回答した。",
        "9割に満たない者が必要と回答した。",
        "9割未満が必要と回答した。",
        "2割弱が不要と回答した。",
        "5分の4が必要と回答した。",
        "4分の3を超える者が必要と回答した。",
        "「必要」と「不要」を合わせて10割である。",
        "割合の高い回答は「必要」であった。",
        "入管職員の役割を分かりやすくする必要がある。"
      })
  @DisplayName("割・分の表現が84.0％（不要は16.0％）に合えば黙っている")
  void tenthsThatTheTableBearsOut(String sentence) {
    assertEquals(List.of(), Advice.on(sentence, NEED));
  }

  @ParameterizedTest
  @CsvSource({
    "回答者の9割が必要と回答した。,9割,85％以上95％未満",
    "約9割が必要と回答した。,9割,85％以上95％未満",
    "九割以上が必要と回答した。,九割以上,90％以上",
    "9割超が必要と回答した。,9割超,90％超",
    "9割近くが必要と回答した。,9割近く,85％以上90％未満",
    "9割弱が必要と回答した。,9割弱,85％以上90％未満",
    "8割弱が必要と回答した。,8割弱,75％以上80％未満",
    "8割未満が必要と回答した。,8割未満,80％未満",
    "7割強が必要と回答した。,7割強,70％を超え75％未満",
    "7割が必要と回答した。,7割,65％以上75％未満",
    "6～7割が必要と回答した。,6~7割,55％以上75％未満",
    "8割6分が必要と回答した。,8割6分,85.5％以上86.5％未満",
    "十割が必要と回答した。,十割,95％以上",
    "3分の2が必要と回答した。,3分の2,61.7％以上71.7％未満"
  })
  @DisplayName("「9割」は85％以上95％未満。84.0％を「9割」「9割以上」と書けば助言する")
  void tenthsThatTheTableContradicts(String sentence, String words, String meaning) {
    assertEquals(
        List.of("「" + words + "」は" + meaning + "を指しますが、当てはまる選択肢がありません（84.0％）。"),
        Advice.on(sentence, NEED));
  }

  @Test
  @DisplayName("選択肢の名称に含まれる「割」は割合として読まない")
  void tenthsInAnOptionsNameAreNoFigures() {
    SingleAnswerTable asked = table(List.of("8割以上参加した", "8割未満"), 3, 20);
    assertEquals(List.of(), Advice.on("「8割以上参加した」は一部であった。", asked));
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
    assertEquals(
        List.of("「6割」とありますが、母数の記載がないため、割合を確かめられません。"), Advice.on("6割が医療・福祉を希望した。", themes));
    assertEquals(List.of(), Advice.on("医療・福祉が16件で最も多かった。", themes));
    FreeAnswers free = new FreeAnswers(List.of(), null);
    assertEquals(1, Advice.on("大半が対面形式を希望した。", free).size());
    assertEquals(1, Advice.on("7割が対面形式を希望した。", free).size());
    assertEquals(List.of(), Advice.on("対面形式を希望する回答も一定程度認められた。", free));
  }
}
