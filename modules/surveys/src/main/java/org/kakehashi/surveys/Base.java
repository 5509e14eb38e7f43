package org.kakehashi.surveys;

/**
 * What a table's shares are shares of (母数). There is no table with shares that lacks one, and every
 * table checks its base against its counts.
 */
public sealed interface Base {

  /** How many it counts: respondents, or for {@link SumOfCounts} answers; never negative. */
  long n();

  /** As printed with the table, such as n＝25（回答数の合計）, with a full-width equals sign. */
  String statement();

  /** The sum of the published counts of a single answer: the source states no other base. */
  record SumOfCounts(long n) implements Base {
    public SumOfCounts {
      requireCount(n);
    }

    @Override
    public String statement() {
      return "n＝" + n + "（回答数の合計）";
    }
  }

  /** A base that counts persons; known from answer sheets only. */
  sealed interface Respondents extends Base {

    /** Whom the base leaves out (非該当, 無回答), one sentence, or empty when nobody. */
    String outside();
  }

  /**
   * All who were asked, with those who gave no answer (無回答) in a row of their own.
   *
   * @param notAsked respondents the question did not concern (非該当), outside the base
   */
  record Asked(long n, long notAsked) implements Respondents {
    public Asked {
      requireCount(n);
      requireCount(notAsked);
    }

    @Override
    public String statement() {
      return "n＝" + n + "（回答対象者数）";
    }

    @Override
    public String outside() {
      return notAsked == 0 ? "" : "非該当" + notAsked + "人は集計に含まない。";
    }
  }

  /**
   * Those who answered; a stated choice of a person for one table.
   *
   * @param notAsked 非該当, outside the base
   * @param noAnswer 無回答, outside the base too
   */
  record Answered(long n, long notAsked, long noAnswer) implements Respondents {
    public Answered {
      requireCount(n);
      requireCount(notAsked);
      requireCount(noAnswer);
    }

    @Override
    public String statement() {
      return "n＝" + n + "（回答者数、無回答を除く）";
    }

    @Override
    public String outside() {
      if (notAsked == 0) {
        return noAnswer == 0 ? "" : "無回答" + noAnswer + "人は集計に含まない。";
      }
      return "非該当" + notAsked + "人、無回答" + noAnswer + "人は集計に含まない。";
    }
  }

  /**
   * Those an earlier answer led to the question.
   *
   * @param label who they are, such as 問1で「必要」を選択した者
   * @param notAsked 非該当, outside the base
   */
  record Selected(String label, long n, long notAsked) implements Respondents {
    public Selected {
      if (label.isBlank()) {
        throw new IllegalArgumentException("a selected base says who was selected");
      }
      requireCount(n);
      requireCount(notAsked);
    }

    @Override
    public String statement() {
      return "n＝" + n + "（" + label + "）";
    }

    @Override
    public String outside() {
      return notAsked == 0 ? "" : "非該当" + notAsked + "人は集計に含まない。";
    }
  }

  private static void requireCount(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("count " + count);
    }
  }
}
