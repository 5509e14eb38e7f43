package org.kakehashi.surveys;

import org.jspecify.annotations.Nullable;

/**
 * What could be answered, a table's row.
 *
 * @param code unique within its question: 1, 2 …, as the questionnaire numbers its options; NA is
 *     no option's code but that of 無回答
 * @param label verbatim, e.g. 3～4人
 * @param plainLabel the same in one line without machine-dependent characters, for data files:
 *     3人から4人
 * @param min the lower end where the option is a range or a number, in the unit its label names
 * @param max the upper end, equal to {@code min} for a number
 * @param kind how the row is to be read
 */
public record AnswerOption(
    String code,
    String label,
    String plainLabel,
    @Nullable Integer min,
    @Nullable Integer max,
    Kind kind) {

  /** The code of the row for those who were asked and gave no answer. */
  public static final String NO_ANSWER_CODE = "NA";

  /** How a row is to be read. */
  public enum Kind {
    /** One of the questionnaire's options. */
    OPTION,
    /** その他: last whatever its count. */
    OTHER,
    /** 無回答: after all options, answer sheets only. */
    NO_ANSWER
  }

  public AnswerOption {
    if (code.isBlank() || label.isBlank() || plainLabel.isBlank()) {
      throw new IllegalArgumentException("an option has a code and a label");
    }
  }
}
