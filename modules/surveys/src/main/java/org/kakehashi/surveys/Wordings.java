package org.kakehashi.surveys;

import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.TextMustNotBeEmpty;
import org.kakehashi.kernel.TextTooLong;

/** The texts of a survey: verbatim as imported, changed only by a person. */
public interface Wordings {

  /**
   * All texts, in the questionnaire's order; needs {@code SEE}.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such survey
   */
  List<SurveyText> texts(Actor actor, UUID survey);

  /** The texts in which something looks wrong, in the same order; needs {@code SEE}. */
  List<SurveyText> odd(Actor actor, UUID survey);

  /**
   * The surveys with odd texts that nobody has corrected or left as they are yet, newest first,
   * among the ten newest; needs {@code SEE}.
   */
  List<Due> due(Actor actor);

  /**
   * Corrects a text; needs {@code EDIT}. The original is kept and shown; correcting back to it
   * removes the correction.
   *
   * @param place of the text, see {@link SurveyText}
   * @param read the text as the corrector read it; its kinds of line breaks don't matter
   * @param text 1 to 2,000 characters
   * @param reason 1 to 200 characters
   * @throws org.kakehashi.kernel.NotFound when there is no such survey or place
   * @throws TextMustNotBeEmpty when text or reason is empty
   * @throws TextTooLong when text or reason is longer
   * @throws org.kakehashi.office.ChangedMeanwhile when it reads otherwise by now
   */
  SurveyText correct(
      Actor actor, UUID survey, String place, String read, String text, String reason);

  /**
   * Notes that a person looked at a text and left it as it is, so that nobody is asked about it
   * again while it reads the same; needs {@code EDIT}.
   *
   * @param place of the text, see {@link SurveyText}
   * @param read the text as that person read it; its kinds of line breaks don't matter
   * @throws org.kakehashi.kernel.NotFound when there is no such survey or place
   * @throws org.kakehashi.office.ChangedMeanwhile when it reads otherwise by now
   */
  SurveyText leave(Actor actor, UUID survey, String place, String read);

  /**
   * A survey whose texts somebody is to look at.
   *
   * @param texts how many, at least one
   */
  record Due(SurveyHead survey, long texts) {}
}
