package org.kakehashi.surveys;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.TextMustNotBeEmpty;
import org.kakehashi.kernel.TextTooLong;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.TooManyEntries;

/** Free answers of answer sheets, and the choice of extracts (主な回答) from them. */
public interface MainAnswers {

  /**
   * What respondents wrote to a question, その他 texts included, in the order of the sheets; needs
   * {@code EDIT} and to see personal data.
   *
   * @param question its code, e.g. Q5
   * @param page from 1
   * @param size 1 to 200
   * @throws org.kakehashi.kernel.NotFound when there is no such survey or question
   */
  PageOf<WrittenAnswer> written(Actor actor, UUID survey, String question, int page, int size);

  /**
   * The extracts as chosen last, in their order; needs {@code EDIT} and to see personal data.
   * Extracts that came with published counts belong to no sheet and are not among them.
   *
   * @param question its code, e.g. Q5
   * @throws org.kakehashi.kernel.NotFound when there is no such survey or question
   */
  List<Extract> chosen(Actor actor, UUID survey, String question);

  /**
   * Chooses the extracts of a free question, in this order, in place of the former ones; needs
   * {@code EDIT}.
   *
   * @param revision the survey's, as read: an extract that somebody else added since is not dropped
   * @param extracts at most 100
   * @throws org.kakehashi.kernel.NotFound when there is no such survey, question or sheet
   * @throws ChangedMeanwhile when it has another revision by now
   * @throws OnlyFreeAnswersAreExtracted for other questions
   * @throws PublishedExtractsStay for a survey that came as published counts
   * @throws TextMustNotBeEmpty when an extract says nothing
   * @throws TextTooLong when one is longer than 2,000 characters
   * @throws TextAwaitsDecision when nobody cleared or masked a flagged answer yet
   * @throws TextMustNotNamePersons when one holds what was masked, or other personal data
   * @throws TooManyEntries when there are more
   */
  SurveyTally choose(
      Actor actor, UUID survey, String question, int revision, List<Extract> extracts);

  /**
   * Adds an extract after those already chosen, whoever else is adding one meanwhile; needs {@code
   * EDIT}. A sheet that is among them already keeps its place and gets the new text.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such survey, question or sheet
   * @throws OnlyFreeAnswersAreExtracted for other questions
   * @throws PublishedExtractsStay for a survey that came as published counts
   * @throws TextMustNotBeEmpty when the extract says nothing
   * @throws TextTooLong when it is longer than 2,000 characters
   * @throws TextAwaitsDecision when nobody cleared or masked the flagged answer yet
   * @throws TextMustNotNamePersons when it holds what was masked, or other personal data
   * @throws TooManyEntries when 100 are chosen already
   */
  SurveyTally add(Actor actor, UUID survey, String question, Extract extract);

  /**
   * What somebody wrote.
   *
   * @param sheet the answer sheet's number within the survey
   * @param other whether it explains その他
   * @param text what may be chosen: as written, or as a person masked it
   * @param warnings what to look at before it is printed
   * @param flag where it is decided about personal data; null for a text that is not flagged
   */
  record WrittenAnswer(
      int sheet, boolean other, String text, List<TextWarning> warnings, @Nullable Flag flag) {
    public WrittenAnswer {
      warnings = List.copyOf(warnings);
    }

    /**
     * A flag for personal data.
     *
     * @param place as {@link PersonalTexts.Flagged#place()}
     * @param open whether nobody decided yet
     * @param masked whether a person put another wording in its place
     */
    public record Flag(String place, boolean open, boolean masked) {}
  }

  /**
   * An extract to print.
   *
   * @param sheet the answer sheet it comes from
   * @param text as to be printed; marked as edited when it differs from what was written
   */
  record Extract(int sheet, String text) {}
}
