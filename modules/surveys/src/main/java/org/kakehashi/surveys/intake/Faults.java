package org.kakehashi.surveys.intake;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.surveys.texts.Verbatim;

/** Collects what is wrong with a file, so that a person sees all of it at once. */
final class Faults {
  private static final int MOST = 100;

  private final String file;
  private final List<SurveyFileFaulty.Fault> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(int row, String column, String sentence) {
    if (found.size() < MOST) {
      found.add(new SurveyFileFaulty.Fault(row, column, sentence));
    }
  }

  /** Verbatim text that must be there; what is wrong with it is added. */
  String said(int row, String column, String text, int limit) {
    if (text.isBlank()) {
      add(row, column, "空欄です。文言を入力してください。");
    }
    return within(row, column, text, limit);
  }

  /** Verbatim text that may be empty. */
  String within(int row, String column, String text, int limit) {
    String fault = Verbatim.fault(text, limit);
    if (fault != null) {
      add(row, column, fault);
    }
    return text;
  }

  /**
   * @throws SurveyFileFaulty when anything was added
   */
  void refuse() {
    if (!found.isEmpty()) {
      throw new SurveyFileFaulty(file, found);
    }
  }

  /** Adds a last fault and refuses. */
  SurveyFileFaulty refused(int row, String column, String sentence) {
    add(row, column, sentence);
    return new SurveyFileFaulty(file, found);
  }
}
