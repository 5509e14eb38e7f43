package org.kakehashi.surveys;

import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.TextMustNotBeEmpty;
import org.kakehashi.kernel.TextTooLong;
import org.kakehashi.office.ChangedMeanwhile;

/** What persons read from the tables (所見, 結論). Nothing here is computed from figures. */
public interface Findings {

  /**
   * Warnings a sentence would get, without recording it; needs {@code SEE}.
   *
   * @param question its code, e.g. Q1
   * @return a Japanese sentence each; empty when words and figures agree or can't be compared
   * @throws org.kakehashi.kernel.NotFound when there is no such survey or question
   */
  List<String> advise(Actor actor, UUID survey, String question, String sentence);

  /**
   * Records a sentence for a question; needs {@code EDIT}. Free answers get a conclusion, tables a
   * finding. Warnings do not block.
   *
   * @param sentence 1 to 500 characters
   * @throws org.kakehashi.kernel.NotFound when there is no such survey or question
   * @throws TextMustNotBeEmpty when nothing is said
   * @throws TextTooLong when it is longer
   * @throws TextMustNotNamePersons when it holds a telephone number or the like
   */
  Finding record(Actor actor, UUID survey, String question, String sentence);

  /**
   * Rewords a finding; needs {@code EDIT}.
   *
   * @param version the finding's, as read
   * @throws org.kakehashi.kernel.NotFound when there is no such survey or finding
   * @throws TextMustNotBeEmpty when nothing is said
   * @throws TextTooLong when it is longer than 500 characters
   * @throws ChangedMeanwhile when it has another version by now
   */
  Finding reword(Actor actor, UUID survey, UUID finding, int version, String sentence);

  /**
   * Takes a finding back; needs {@code EDIT}.
   *
   * @param version the finding's, as read: nobody withdraws a sentence they have not seen
   * @throws org.kakehashi.kernel.NotFound when there is no such survey or finding
   * @throws ChangedMeanwhile when it has another version by now
   */
  void withdraw(Actor actor, UUID survey, UUID finding, int version);
}
