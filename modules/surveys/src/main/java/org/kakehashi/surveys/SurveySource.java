package org.kakehashi.surveys;

/** Where a survey's figures come from; every screen and paper says which. */
public enum SurveySource {
  PUBLISHED_COUNTS("公表された集計値"),
  ANSWER_SHEETS("回答票");

  private final String label;

  SurveySource(String label) {
    this.label = label;
  }

  /** The words that screens and papers print. */
  public String label() {
    return label;
  }
}
