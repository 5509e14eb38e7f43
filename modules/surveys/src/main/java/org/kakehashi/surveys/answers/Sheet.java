package org.kakehashi.surveys.answers;

import java.util.List;

/**
 * One respondent's answers, read and found sound.
 *
 * @param choices see {@link Choice}; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // 70,000 of them are written once and never compared
record Sheet(int row, String receipt, int[] choices, List<Written> texts) {

  /**
   * A free answer, or what explains その他.
   *
   * @param nothing whether it says that there is nothing to say
   */
  record Written(int question, boolean other, boolean nothing, String text) {
    Written(int question, boolean other, String text) {
      this(question, other, false, text);
    }
  }
}
