package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.intake.WorkbookForm;
import org.kakehashi.intake.WorkbookForm.Column;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.survey.SurveyDraft;
import org.kakehashi.surveys.texts.OptionLabel;

/** The columns of a questionnaire's form, headed as their reader knows them. */
public final class AnswerFormColumns {
  private static final String TABLE = "回答票";
  private static final String NOT_ASKED = "非該当";

  private AnswerFormColumns() {}

  /** The form of that questionnaire. */
  public static WorkbookForm of(SurveyDraft survey) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        column(AnswerColumns.RECEIPT, "回答者一人に一つの番号を付けます。同じ番号の行は、後の行に差し替えます。", List.of(), "A001"));
    for (int q = 1; q <= survey.questions().size(); q++) {
      question(q, survey.questions().get(q - 1), columns);
    }
    return new WorkbookForm(survey.title(), List.of(WorkbookForm.Sheet.of(TABLE, "", columns)));
  }

  private static void question(int q, SurveyDraft.Question question, List<Column> columns) {
    String heading = AnswerColumns.wholeHeading(q) + " " + OptionLabel.plain(question.text());
    SurveyDraft.Condition condition = question.condition();
    String whom =
        condition == null
            ? ""
            : "対象は" + condition.label() + "です。対象でない人の欄は、空欄か「" + NOT_ASKED + "」とします。";
    List<String> labels = question.options().stream().map(SurveyDraft.Option::label).toList();
    switch (question.kind()) {
      case SINGLE -> {
        List<String> choices = new ArrayList<>(labels);
        if (condition != null) {
          choices.add(NOT_ASKED);
        }
        columns.add(column(heading, "一つ選びます。無回答は空欄とします。" + whom, choices, labels.get(0)));
      }
      case MULTIPLE -> options(q, question, whom, columns);
      case FREE -> columns.add(column(heading, "書かれたとおりに入れます。" + whom, List.of(), "（例）平日を希望します。"));
    }
    if (question.options().stream().anyMatch(o -> o.kind() == AnswerOption.Kind.OTHER)) {
      columns.add(
          column(AnswerColumns.otherHeading(q), "その他を選んだ人の言葉を、書かれたとおりに入れます。", List.of(), ""));
    }
  }

  /** Their own text stands in the first column's explanation: a heading is one option's. */
  private static void options(
      int q, SurveyDraft.Question question, String whom, List<Column> columns) {
    String asked = "「" + OptionLabel.plain(question.text()) + "」";
    List<String> choices = question.condition() == null ? List.of("1") : List.of("1", NOT_ASKED);
    for (int i = 0; i < question.options().size(); i++) {
      SurveyDraft.Option option = question.options().get(i);
      columns.add(
          column(
              AnswerColumns.wholeHeading(q)
                  + "_"
                  + option.code()
                  + " "
                  + OptionLabel.plain(option.label()),
              asked + "選んだら1を入れ、選ばなければ空欄とします。" + whom,
              choices,
              i == 0 ? "1" : ""));
    }
  }

  /** Its own reader knows the columns by their headings. */
  private static Column column(String heading, String how, List<String> choices, String example) {
    return Column.words(heading, "", how, example, choices);
  }
}
