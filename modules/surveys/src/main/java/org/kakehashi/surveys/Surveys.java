package org.kakehashi.surveys;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.kernel.TextTooLong;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.Secretariat;

/**
 * The surveys (調査) the office holds, and their figures. Reading asks for {@code SEE}. Wherever this
 * module asks for {@code EDIT}, a regional bureau's account is refused all the same ({@link
 * NationalSurveysAreTheSecretariats}).
 */
public interface Surveys {

  /** Whether somebody may change surveys and read what respondents wrote. */
  static boolean mayEdit(Actor actor) {
    return Secretariat.mayEdit(actor, Area.SURVEYS);
  }

  /**
   * Lets those pass who may change surveys and read what respondents wrote; screens ask before they
   * open a form, the operations before they write.
   *
   * @throws org.kakehashi.kernel.NotPermitted without {@code EDIT}
   * @throws NationalSurveysAreTheSecretariats for a regional bureau's account
   */
  static void requireEdit(Actor actor) {
    Secretariat.require(
        actor, Permission.EDIT, Area.SURVEYS, NationalSurveysAreTheSecretariats::new);
  }

  /**
   * Surveys, newest fiscal year first, then newest import.
   *
   * @param text part of the title or addressees, or null for all
   * @param year or null for all
   * @param page from 1
   * @param size 1 to 200
   */
  PageOf<SurveyHead> list(
      Actor actor, @Nullable String text, @Nullable FiscalYear year, int page, int size);

  /**
   * One survey without its figures.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  SurveyHead head(Actor actor, UUID survey);

  /**
   * Every figure of a survey: the one method that yields them. Extracts come to those alone who may
   * see personal data ({@link PersonalTexts}); what nobody decided about is masked in them.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  SurveyTally tally(Actor actor, UUID survey);

  /**
   * Every figure of the surveys of a fiscal year, newest import first.
   *
   * @param most 1 to 200
   */
  List<SurveyTally> tallies(Actor actor, FiscalYear year, int most);

  /**
   * States how the survey was held; needs {@code EDIT}.
   *
   * @param version of the facts, as read
   * @throws org.kakehashi.kernel.NotFound when there is none
   * @throws TextTooLong when period or method is longer than allowed
   * @throws SentMustCoverAnswers when fewer were sent than came back
   * @throws ChangedMeanwhile when somebody else stated them since
   */
  SurveyHead describe(Actor actor, UUID survey, int version, SurveyFacts facts);

  /**
   * Chooses the base of one table of a survey that came from answer sheets; needs {@code EDIT}.
   *
   * @param question its code, e.g. Q1
   * @throws org.kakehashi.kernel.NotFound when there is no such survey or question
   * @throws BaseIsFixed for published counts and free answers
   */
  SurveyTally chooseBase(Actor actor, UUID survey, String question, BaseChoice base);
}
