package org.kakehashi.reporting;

import org.kakehashi.intake.WorkbookForm;

/** Forms to fill in, as workbooks (様式). What stands in them is their owner's. */
public interface FormWorkbooks {

  /**
   * A form: its sheets as tables of text cells with drop-downs, and one more that explains how each
   * column is filled in, with an example.
   */
  byte[] of(WorkbookForm form);
}
