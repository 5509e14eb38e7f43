package org.kakehashi.reporting;

import org.kakehashi.surveys.SurveyImports.AnswerForm;

/** Forms to fill in, as workbooks (様式). What stands in them is their owner's. */
public interface FormWorkbooks {

  /**
   * A form for answer sheets: an empty table of text cells with drop-downs, and beside it how each
   * column is filled in, with an example.
   */
  byte[] answers(AnswerForm form);
}
