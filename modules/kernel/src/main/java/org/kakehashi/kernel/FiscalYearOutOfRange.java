package org.kakehashi.kernel;

import java.util.List;

/** A fiscal year must lie in the Reiwa era (令和元年度 or later). */
public final class FiscalYearOutOfRange extends Invalid {
  private static final long serialVersionUID = 1L;

  public FiscalYearOutOfRange(int year) {
    super("FiscalYearOutOfRange", List.of(Integer.toString(year)));
  }
}
