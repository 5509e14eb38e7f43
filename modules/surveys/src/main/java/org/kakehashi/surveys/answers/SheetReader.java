package org.kakehashi.surveys.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.ErrorValue;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.texts.Verbatim;

/** Reads one row of answers after the other. */
final class SheetReader {
  private static final int LONGEST_TEXT = 4_000;
  private static final int[] ALL = {};

  private final SurveyDraft survey;
  private final AnswerColumns columns;
  private final RemarkCollector remarks;
  private final Tallies told = new Tallies();
  private final CurrentRow row;
  private final WholeAnswers wholes;
  private final TickAnswers ticks;
  private final ExclusiveOptions exclusive;

  /** The choices by which a question concerns somebody, in the questions' order; empty for all. */
  private final List<int[]> conditions;

  SheetReader(
      SurveyDraft survey,
      AnswerColumns columns,
      RemarkCollector remarks,
      ClerkDecisions decisions) {
    this.survey = survey;
    this.columns = columns;
    this.remarks = remarks;
    this.row = new CurrentRow(columns, remarks, decisions);
    this.wholes = new WholeAnswers(columns, row);
    this.ticks = new TickAnswers(columns, row, told);
    this.exclusive = new ExclusiveOptions(survey, columns, row, told);
    this.conditions =
        survey.questions().stream()
            .map(SurveyDraft.Question::condition)
            .map(condition -> condition == null ? ALL : choices(columns, condition))
            .toList();
  }

  private static int[] choices(AnswerColumns columns, SurveyDraft.Condition condition) {
    return condition.options().stream()
        .mapToInt(
            code ->
                Choice.of(condition.question(), columns.index(condition.question()).coded(code)))
        .toArray();
  }

  /**
   * Reads a row.
   *
   * @param receipt its number, as {@link ReceiptNumber} reads it
   * @return null when it has faults, which are remarked, or waits for a clerk's decision
   */
  @Nullable Sheet read(UploadedRow written, String receipt) {
    row.begin(written);
    final int faults = remarks.faultCount();
    final int open = remarks.openCount();
    receiptNumber(receipt);
    for (int i = columns.headings().size(); i < row.width(); i++) {
      if (!row.cell(i).isBlank()) {
        remarks.fault(row.number(), (i + 1) + "列目", row.cell(i), "見出しのない列に値があります。");
      }
    }
    for (int q = 1; q <= survey.questions().size(); q++) {
      question(q);
    }
    return remarks.faultCount() > faults || remarks.openCount() > open
        ? null
        : new Sheet(row.number(), receipt, row.choices().taken(), row.texts());
  }

  /** What was read in its own way at many places. */
  List<String> told() {
    return told.sentences();
  }

  private void receiptNumber(String receipt) {
    int column = columns.receipt();
    String written = row.cell(column);
    if (ErrorValue.is(written)) {
      row.fault(column, written, WholeAnswers.LOST);
    } else if (receipt.isEmpty()) {
      row.fault(column, written, "受付番号がありません。");
    } else if (!EnteredText.isLine(receipt, ReceiptNumber.LONGEST)) {
      row.fault(column, written, "受付番号は40字以内の文字にしてください。");
    } else if (!receipt.equals(written)) {
      row.recognised(column, written, receipt);
      ReceiptNumber.otherSigns(written).forEach(sign -> told.at("受付番号にある" + sign, row.number()));
    }
  }

  private void question(int q) {
    SurveyDraft.Question question = survey.questions().get(q - 1);
    AnswerColumns.Columns at = columns.of(q);
    Choices choices = row.choices();
    int start = choices.size();
    final int faults = remarks.faultCount();
    final int open = remarks.openCount();
    boolean notAsked = answered(q, question.kind(), at);
    exclusive.look(q, start);
    if (remarks.faultCount() > faults || remarks.openCount() > open) {
      return;
    }
    other(q, at, start);
    SurveyDraft.Condition condition = question.condition();
    if (condition != null && choices.answers(condition.question())) {
      boolean concerned = false;
      for (int choice : conditions.get(q - 1)) {
        concerned |= choices.hasFrom(0, choice);
      }
      int column = at.whole() < 0 ? at.options().get(0) : at.whole();
      if (concerned && notAsked) {
        row.fault(
            column, CurrentRow.NOT_ASKED, "対象条件（" + condition.label() + "）に当てはまる行が非該当になっています。");
      } else if (!concerned && !notAsked && choices.size() > start) {
        row.fault(
            column,
            row.cell(at.whole()),
            "対象条件（" + condition.label() + "）に当てはまらない行に回答があります。空欄にするか、前の設問を直してください。");
      }
      notAsked = !concerned;
    }
    if (choices.size() == start) {
      choices.add(Choice.of(q, notAsked ? Choice.NOT_ASKED : Choice.NONE));
    }
  }

  /** True when it says 非該当. */
  private boolean answered(int q, QuestionKind kind, AnswerColumns.Columns at) {
    if (at.whole() < 0) {
      return ticks.read(q, at);
    }
    return kind == QuestionKind.FREE ? free(q, at.whole()) : wholes.read(q, kind, at.whole());
  }

  private boolean free(int q, int column) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return false;
    }
    String bare = cell.strip();
    if (bare.equals(CurrentRow.NOT_ASKED)) {
      return true;
    }
    if (!bare.isEmpty() && !bare.equals(CurrentRow.NO_ANSWER)) {
      boolean nothing = FreeAnswer.saysNothing(bare);
      row.choices().add(Choice.of(q, nothing ? Choice.NOTHING : Choice.WRITTEN));
      text(column, cell, new Sheet.Written(q, false, nothing, cell));
      if (nothing) {
        told.at("「" + row.heading(column) + "」の「" + bare + "」は、意見に数えず「特になし等」に数えます", row.number());
      }
    }
    return false;
  }

  private void other(int q, AnswerColumns.Columns at, int start) {
    if (at.other() < 0) {
      return;
    }
    String cell = row.cell(at.other());
    if (cell.isBlank() || cell.strip().equals(CurrentRow.NOT_ASKED)) {
      return;
    }
    int other = Choice.of(q, columns.index(q).other());
    if (row.choices().hasFrom(start, other)) {
      text(at.other(), cell, new Sheet.Written(q, true, cell));
    } else {
      row.fault(at.other(), cell, "その他の記述がありますが、その他が選ばれていません。選択か記述のどちらかを直してください。");
    }
  }

  private void text(int column, String cell, Sheet.Written text) {
    String fault = ErrorValue.is(cell) ? WholeAnswers.LOST : Verbatim.fault(cell, LONGEST_TEXT);
    if (fault != null) {
      row.fault(column, cell, fault);
    } else {
      row.write(text);
    }
  }
}
