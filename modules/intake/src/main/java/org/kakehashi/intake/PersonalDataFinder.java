package org.kakehashi.intake;

import java.util.List;

/**
 * Finds what may be personal data (個人情報) in a free text. It points, a person decides: nothing is
 * dropped or changed here, and what nobody could tell from the text alone is not found.
 */
public interface PersonalDataFinder {

  /**
   * What may be personal data, in the order of the text. The time it takes grows with the length of
   * the text and no faster.
   *
   * @param text as written, in any width and with any spacing
   */
  List<PersonalDataHint> find(String text);
}
