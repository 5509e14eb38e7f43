package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A file must follow its form; nothing of a faulty one is taken in. */
public final class SurveyFileFaulty extends Invalid {
  private static final long serialVersionUID = 1L;

  private final List<Fault> faults;

  /**
   * What is wrong with a file.
   *
   * @param row as the file's own program counts it; 0 where it is no table or concerns the whole
   * @param column its heading or path, may be empty
   * @param sentence in Japanese: what is wrong and what to do
   */
  public record Fault(int row, String column, String sentence) implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    /** 12行目「回答数」：… */
    public String text() {
      String where = (row == 0 ? "" : row + "行目") + (column.isEmpty() ? "" : "「" + column + "」");
      return where.isEmpty() ? sentence : where + "：" + sentence;
    }
  }

  /**
   * @param file its name
   * @param faults at least one, at most 100
   */
  public SurveyFileFaulty(String file, List<Fault> faults) {
    super("SurveyFileFaulty", List.of(file, Integer.toString(faults.size()), faults.get(0).text()));
    this.faults = List.copyOf(faults);
  }

  /** Every fault found, in the file's order. */
  public List<Fault> faults() {
    return faults;
  }
}
