package org.kakehashi.reporting;

import java.util.List;

/** The official documents this office hands out. */
public enum PaperKind {
  SURVEY_TALLY("survey-tally", "アンケート調査結果（単純集計）", OutputFormat.XLSX),
  FORMAT_COMPARISON("format-comparison", "開催形式の比較", OutputFormat.XLSX),
  ANNUAL_REVIEW("annual-review", "年次報告", OutputFormat.DOCX);

  private final String slug;
  private final String label;
  private final OutputFormat editable;

  PaperKind(String slug, String label, OutputFormat editable) {
    this.slug = slug;
    this.label = label;
    this.editable = editable;
  }

  /** The name's stem in file names and addresses. */
  public String slug() {
    return slug;
  }

  /** Whether it prints what respondents wrote (主な回答). */
  public boolean printsAnswers() {
    return this != FORMAT_COMPARISON;
  }

  /** The name that screens print. */
  public String label() {
    return label;
  }

  /**
   * The formats people read; the data formats ({@link OutputFormat#data()}) come with every kind.
   */
  public List<OutputFormat> readingFaces() {
    return List.of(OutputFormat.PDF, editable);
  }
}
