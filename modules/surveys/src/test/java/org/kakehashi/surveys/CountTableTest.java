package org.kakehashi.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CountTableTest {

  private static List<OptionCount> counts(long... counts) {
    List<OptionCount> rows = new ArrayList<>();
    for (long count : counts) {
      String code = Integer.toString(rows.size() + 1);
      rows.add(new OptionCount(option(code, AnswerOption.Kind.OPTION), count));
    }
    return rows;
  }

  private static AnswerOption option(String code, AnswerOption.Kind kind) {
    return new AnswerOption(code, "選択肢" + code, "選択肢" + code, null, null, kind);
  }

  private static SingleAnswerTable published(long... counts) {
    return new SingleAnswerTable(new Base.SumOfCounts(Arrays.stream(counts).sum()), counts(counts));
  }

  private static List<String> shares(SingleAnswerTable table) {
    return table.rows().stream().map(row -> row.share() == null ? "" : row.share().text()).toList();
  }

  @Test
  @Tag("R59")
  @DisplayName("必要21、不要4：84.0％、16.0％、n＝25（回答数の合計）")
  void theNeedForConferencesRestsOnTwentyFive() {
    SingleAnswerTable table = published(21, 4);
    assertEquals(List.of("84.0", "16.0"), shares(table));
    assertEquals("n＝25（回答数の合計）", table.baseStatement());
    assertEquals(25, table.total());
    assertEquals("100.0", table.totalShare().text());
    assertEquals(List.of("構成比の合計は100%にならない場合がある。", "回答者数が少ないため参考値"), table.notes());
  }

  @Test
  @Tag("R60")
  @DisplayName("8、13、2：34.8％、56.5％、8.7％、n＝23")
  void eachTableHasItsOwnBase() {
    assertEquals(List.of("34.8", "56.5", "8.7"), shares(published(8, 13, 2)));
    assertEquals("n＝23（回答数の合計）", published(8, 13, 2).baseStatement());
  }

  @Test
  @Tag("R60")
  @DisplayName("10、10、2、1：43.5％が同率で並ぶ")
  void tiesStayTied() {
    SingleAnswerTable table = published(10, 10, 2, 1);
    assertEquals(List.of("43.5", "43.5", "8.7", "4.3"), shares(table));
    assertEquals(2, table.top(1).size());
    assertEquals(1, table.top(1).get(1).rank());
    assertEquals(true, table.top(1).get(0).tied());
    assertEquals(3, table.top(3).get(2).rank());
  }

  @Test
  @DisplayName("構成比の合計を100％に合わせる調整をしない")
  void sharesAreNeverForcedToAHundred() {
    assertEquals(List.of("33.3", "33.3", "33.3"), shares(published(1, 1, 1)));
    assertEquals(
        List.of("16.7", "16.7", "16.7", "16.7", "16.7", "16.7"),
        shares(published(1, 1, 1, 1, 1, 1)));
    assertEquals(Share.WHOLE, published(1, 1, 1).totalShare());
  }

  @Test
  @DisplayName("小数点以下第2位を四捨五入する")
  void halvesAreRoundedUp() {
    assertEquals("0.1", Share.of(1, 2000).text());
    assertEquals("6.3", Share.of(1, 16).text());
    assertEquals("0.0", Share.of(1, 2001).text());
  }

  @Test
  @DisplayName("n＝30からは参考値としない")
  void thirtyAnswersAreEnough() {
    assertEquals(List.of(TableRules.ROUNDING), published(15, 15).notes());
    assertEquals(true, published(15, 14).notes().contains(TableRules.FEW));
  }

  @Test
  @DisplayName("母数と合わない表は作れない")
  void aTableWithTheWrongBaseCanNotBeBuilt() {
    List<OptionCount> counts = counts(21, 4);
    assertThrows(
        IllegalArgumentException.class,
        () -> new SingleAnswerTable(new Base.SumOfCounts(23), counts));
    assertThrows(
        IllegalArgumentException.class,
        () -> new MultipleAnswerTable(new Base.Asked(20, 0), counts));
    assertThrows(IllegalArgumentException.class, () -> new Base.Selected(" ", 3, 0));
    assertThrows(IllegalArgumentException.class, () -> new Base.SumOfCounts(-1));
  }

  @Test
  @Tag("R61")
  @DisplayName("その他は回答数によらず末尾、無回答は更にその後")
  void otherStandsLast() {
    List<OptionCount> wrong =
        List.of(
            new OptionCount(option("1", AnswerOption.Kind.OTHER), 30),
            new OptionCount(option("2", AnswerOption.Kind.OPTION), 1));
    assertThrows(IllegalArgumentException.class, () -> new MultipleAnswerCounts(wrong));
    List<OptionCount> right =
        List.of(
            new OptionCount(option("1", AnswerOption.Kind.OPTION), 1),
            new OptionCount(option("2", AnswerOption.Kind.OTHER), 30),
            new OptionCount(option("NA", AnswerOption.Kind.NO_ANSWER), 2));
    SingleAnswerTable table = new SingleAnswerTable(new Base.Asked(33, 4), right);
    assertEquals("n＝33（回答対象者数）", table.baseStatement());
    assertEquals("1", table.top(1).get(0).option().code());
    assertEquals(List.of(TableRules.ROUNDING, "非該当4人は集計に含まない。"), table.notes());
  }

  @Test
  @DisplayName("無回答を除く母数の表に無回答の行はない")
  void whoIsOutsideTheBaseHasNoRow() {
    List<OptionCount> rows =
        List.of(
            new OptionCount(option("1", AnswerOption.Kind.OPTION), 3),
            new OptionCount(option("NA", AnswerOption.Kind.NO_ANSWER), 2));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SingleAnswerTable(new Base.Answered(5, 0, 0), rows));
    assertThrows(
        IllegalArgumentException.class, () -> new SingleAnswerTable(new Base.SumOfCounts(5), rows));
    assertEquals("非該当1人、無回答2人は集計に含まない。", new Base.Answered(3, 1, 2).outside());
  }

  @Test
  @DisplayName("質問された者がいない表には構成比がない")
  void nobodyAskedMeansNoShare() {
    SingleAnswerTable table =
        new SingleAnswerTable(new Base.Selected("問1で「必要」を選択した者", 0, 9), counts(0, 0));
    assertNull(table.rows().get(0).share());
    assertNull(table.totalShare());
    assertEquals("n＝0（問1で「必要」を選択した者）", table.baseStatement());
  }

  @Test
  @Tag("R77")
  @DisplayName("関心の高い分野：2位が同数なら両方が見える")
  void topThemesShowTies() {
    MultipleAnswerCounts themes = new MultipleAnswerCounts(counts(16, 15, 15, 13, 10, 10, 4));
    List<CountTable.RankedOption> top = themes.top(2);
    assertEquals(3, top.size());
    assertEquals(List.of(1, 2, 2), top.stream().map(CountTable.RankedOption::rank).toList());
    assertEquals(
        List.of(false, true, true), top.stream().map(CountTable.RankedOption::tied).toList());
    assertEquals("母数の記載なし（回答数のみ）", themes.baseStatement());
  }
}
