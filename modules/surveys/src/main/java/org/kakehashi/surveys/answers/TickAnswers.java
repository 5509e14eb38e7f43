package org.kakehashi.surveys.answers;

import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.Tick;

/** Reads a question's answer from a column an option. */
final class TickAnswers {
  private final AnswerColumns columns;
  private final CurrentRow row;
  private final Tallies told;

  TickAnswers(AnswerColumns columns, CurrentRow row, Tallies told) {
    this.columns = columns;
    this.row = row;
    this.told = told;
  }

  /** Whether such a cell says nothing of itself that anything was chosen. */
  static boolean unticked(String bare) {
    return !bare.isEmpty() && Tick.of(bare) == Tick.NOT_CHOSEN;
  }

  /** Whether only a clerk knows what it means. */
  static boolean open(String bare) {
    return Tick.of(bare).asks();
  }

  /** What the decision about a mark is kept under. */
  static String key(int question, String bare) {
    return QueryKind.MARK.key("問" + question, bare);
  }

  /** True when they say 非該当. */
  boolean read(int q, AnswerColumns.Columns at) {
    boolean notAsked = false;
    boolean ticked = false;
    for (int option = 1; option <= at.options().size(); option++) {
      int column = at.options().get(option - 1);
      String cell = row.cell(column);
      if (cell.isEmpty()) {
        continue;
      }
      String bare = cell.strip();
      if (bare.equals(CurrentRow.NOT_ASKED)) {
        notAsked = true;
      } else if (ticked(q, option, column, bare)) {
        ticked = true;
        row.choices().add(Choice.of(q, option));
      }
    }
    if (notAsked && ticked) {
      row.fault(at.options().get(0), CurrentRow.NOT_ASKED, "非該当と回答の両方があります。どちらかにしてください。");
    }
    return notAsked;
  }

  private boolean ticked(int q, int option, int column, String bare) {
    if (bare.equals("1")) {
      return true;
    }
    if (bare.isEmpty() || bare.equals(CurrentRow.NO_ANSWER)) {
      return false;
    }
    Tick tick = Tick.of(bare);
    if (tick == Tick.NOT_CHOSEN) {
      told.at("「" + row.heading(column) + "」の列の「" + bare + "」は、選ばなかったものとして読みました", row.number());
      return false;
    }
    if (tick == Tick.CHOSEN || columns.index(q).exactly(bare) == option) {
      row.recognised(column, row.cell(column), "1");
      return true;
    }
    if (tick.asks()) {
      return row.chosen(key(q, bare), bare).equals("chosen");
    }
    String lost = WholeAnswers.LOST;
    row.fault(column, row.cell(column), ErrorValue.is(bare) ? lost : "選んだときは1、選ばないときは空欄にしてください。");
    return false;
  }
}
