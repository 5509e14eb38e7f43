package org.kakehashi.surveys;

import java.util.List;

/**
 * The form for one questionnaire's answers (回答票の様式), one row a respondent, to be made a workbook.
 *
 * @param title the survey's
 */
public record AnswerForm(String title, List<Column> columns) {
  /** The sheet beside the table that explains it, and what stands above its columns. */
  public static final String GUIDE = "記入要領";

  public static final List<String> GUIDE_HEADINGS = List.of("列", "記入のしかた", "記入例", "選べる値");

  public AnswerForm {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param heading as it is read back, with the question's text
   * @param how how it is filled in, in Japanese
   * @param choices what may stand there; empty where anything may
   * @param example what an example row has
   */
  public record Column(String heading, String how, List<String> choices, String example) {
    public Column {
      choices = List.copyOf(choices);
    }
  }
}
