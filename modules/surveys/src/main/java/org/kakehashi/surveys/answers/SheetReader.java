package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.UploadedRow;
import org.kakehashi.kernel.EnteredText;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.texts.Verbatim;

/** Reads one row of answers after the other. */
final class SheetReader {
  private static final String NOT_ASKED = "非該当";
  private static final String NO_ANSWER = "無回答";
  private static final int LONGEST_TEXT = 4_000;
  private static final Set<String> TICKS =
      Set.of("１", "○", "〇", "◯", "●", "✓", "✔", "レ", "TRUE", "true");

  private final SurveyDraft survey;
  private final AnswerColumns columns;
  private final RemarkCollector remarks;

  /** The choice by which a question concerns somebody, in the questions' order; -1 for all. */
  private final int[] conditions;

  // of the row being read
  private final Choices choices = new Choices();
  private int row;
  private List<String> cells = List.of();
  private List<Sheet.Written> texts = List.of();

  SheetReader(SurveyDraft survey, AnswerColumns columns, RemarkCollector remarks) {
    this.survey = survey;
    this.columns = columns;
    this.remarks = remarks;
    this.conditions =
        survey.questions().stream()
            .map(SurveyDraft.Question::condition)
            .mapToInt(condition -> condition == null ? -1 : choice(columns, condition))
            .toArray();
  }

  private static int choice(AnswerColumns columns, SurveyDraft.Condition condition) {
    int position = columns.index(condition.question()).coded(condition.option());
    return Choice.of(condition.question(), position);
  }

  /**
   * Reads a row.
   *
   * @param receipt its number, as {@link ReceiptNumber} reads it
   * @return null when it has faults, which are remarked
   */
  @Nullable Sheet read(UploadedRow written, String receipt) {
    row = written.number();
    cells = written.cells();
    choices.clear();
    texts = List.of();
    final int before = remarks.faultCount();
    receiptNumber(receipt);
    for (int i = columns.headings().size(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        fault((i + 1) + "列目", cells.get(i), "見出しのない列に値があります。");
      }
    }
    for (int q = 1; q <= survey.questions().size(); q++) {
      question(q);
    }
    return remarks.faultCount() > before ? null : new Sheet(row, receipt, choices.taken(), texts);
  }

  private void receiptNumber(String receipt) {
    String written = cell(columns.receipt());
    String heading = columns.headings().get(columns.receipt());
    if (receipt.isEmpty()) {
      fault(heading, written, "受付番号がありません。");
    } else if (!EnteredText.isLine(receipt, ReceiptNumber.LONGEST)) {
      fault(heading, written, "受付番号は40字以内の文字にしてください。");
    } else if (!receipt.equals(written)) {
      remarks.recognised(row, heading, written, receipt);
    }
  }

  private void question(int q) {
    SurveyDraft.Question question = survey.questions().get(q - 1);
    AnswerColumns.Columns at = columns.of(q);
    int start = choices.size();
    final int before = remarks.faultCount();
    boolean notAsked = at.whole() < 0 ? ticks(q, at) : whole(q, question.kind(), at.whole());
    if (remarks.faultCount() > before) {
      return;
    }
    String heading = columns.headings().get(at.whole() < 0 ? at.options().get(0) : at.whole());
    other(q, at, start);
    SurveyDraft.Condition condition = question.condition();
    if (condition != null && choices.answers(condition.question())) {
      boolean concerned = choices.hasFrom(0, conditions[q - 1]);
      if (concerned && notAsked) {
        fault(heading, NOT_ASKED, "対象条件（" + condition.label() + "）に当てはまる行が非該当になっています。");
      } else if (!concerned && !notAsked && choices.size() > start) {
        fault(
            heading,
            cell(at.whole()),
            "対象条件（" + condition.label() + "）に当てはまらない行に回答があります。空欄にするか、前の設問を直してください。");
      }
      notAsked = !concerned;
    }
    if (choices.size() == start) {
      choices.add(Choice.of(q, notAsked ? Choice.NOT_ASKED : Choice.NONE));
    }
  }

  /** One cell for the whole answer; true when it says 非該当. */
  private boolean whole(int q, QuestionKind kind, int column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return false;
    }
    if (kind == QuestionKind.FREE) {
      return free(q, column, cell);
    }
    OptionIndex index = columns.index(q);
    int[] plain = index.listed(cell);
    if (plain.length == 1 || (plain.length > 1 && kind == QuestionKind.MULTIPLE)) {
      for (int position : plain) {
        choices.add(Choice.of(q, position));
      }
      return false;
    }
    String bare = cell.strip();
    if (bare.isEmpty() || bare.equals(NO_ANSWER)) {
      return false;
    }
    if (bare.equals(NOT_ASKED)) {
      return true;
    }
    boolean several =
        (bare.indexOf(';') >= 0 || bare.indexOf('；') >= 0) && index.otherwise(bare) < 0;
    if (several && kind == QuestionKind.SINGLE) {
      fault(column, cell, "単一回答の設問に二つ以上の値があります。一つにしてください。");
      return false;
    }
    int start = choices.size();
    if (!several) {
      option(q, column, bare, start);
      return false;
    }
    StringTokenizer parts = new StringTokenizer(bare, ";；");
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken().strip();
      if (!part.isEmpty()) {
        option(q, column, part, start);
      }
    }
    return false;
  }

  private void option(int q, int column, String part, int start) {
    OptionIndex index = columns.index(q);
    int position = index.exactly(part);
    if (position == OptionIndex.UNKNOWN) {
      position = index.otherwise(part);
      if (position > 0) {
        remarks.recognised(row, columns.headings().get(column), part, index.label(position));
      }
    }
    if (position == OptionIndex.AMBIGUOUS) {
      fault(column, part, "二つの選択肢に当たります（コードと選択肢の重なりなど）。設問表のコードを変えてください。");
    } else if (position == OptionIndex.UNKNOWN) {
      fault(column, part, "設問表にない値です。選択肢かそのコードに直してください。");
    } else {
      int choice = Choice.of(q, position);
      if (choices.hasFrom(start, choice)) {
        remarks.recognised(row, columns.headings().get(column), part, "重なりは一つに数える");
      } else {
        choices.add(choice);
      }
    }
  }

  private boolean free(int q, int column, String cell) {
    String bare = cell.strip();
    if (bare.equals(NOT_ASKED)) {
      return true;
    }
    if (!bare.isEmpty() && !bare.equals(NO_ANSWER)) {
      choices.add(Choice.of(q, Choice.WRITTEN));
      text(q, false, column, cell);
    }
    return false;
  }

  /** A column an option; true when they say 非該当. */
  private boolean ticks(int q, AnswerColumns.Columns at) {
    boolean notAsked = false;
    boolean ticked = false;
    for (int option = 1; option <= at.options().size(); option++) {
      int column = at.options().get(option - 1);
      String cell = cell(column);
      String bare = cell.strip();
      if (bare.isEmpty() || bare.equals("0") || bare.equals(NO_ANSWER)) {
        continue;
      }
      if (bare.equals(NOT_ASKED)) {
        notAsked = true;
        continue;
      }
      OptionIndex index = columns.index(q);
      if (!bare.equals("1")) {
        if (!TICKS.contains(bare) && index.exactly(bare) != option) {
          fault(column, cell, "選んだときは1、選ばないときは空欄にしてください。");
          continue;
        }
        remarks.recognised(row, columns.headings().get(column), cell, "1");
      }
      ticked = true;
      choices.add(Choice.of(q, option));
    }
    if (notAsked && ticked) {
      fault(at.options().get(0), NOT_ASKED, "非該当と回答の両方があります。どちらかにしてください。");
    }
    return notAsked;
  }

  private void other(int q, AnswerColumns.Columns at, int start) {
    if (at.other() < 0) {
      return;
    }
    String cell = cell(at.other());
    if (cell.isBlank() || cell.strip().equals(NOT_ASKED)) {
      return;
    }
    int other = Choice.of(q, columns.index(q).other());
    if (choices.hasFrom(start, other)) {
      text(q, true, at.other(), cell);
    } else {
      fault(at.other(), cell, "その他の記述がありますが、その他が選ばれていません。選択か記述のどちらかを直してください。");
    }
  }

  private void text(int q, boolean other, int column, String cell) {
    String fault = Verbatim.fault(cell, LONGEST_TEXT);
    if (fault != null) {
      fault(column, cell, fault);
    } else {
      if (texts.isEmpty()) {
        texts = new ArrayList<>(2);
      }
      texts.add(new Sheet.Written(q, other, cell));
    }
  }

  private void fault(int column, String value, String sentence) {
    fault(columns.headings().get(column), value, sentence);
  }

  private void fault(String heading, String value, String sentence) {
    remarks.fault(row, heading, value, sentence);
  }

  private String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }
}
