package org.kakehashi.surveys;

import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.TextMustNotBeEmpty;

/**
 * The dry runs of answer sheets (取込み前の確認) that {@link SurveyImports#tryAnswers} opens, until they
 * are taken in or forgotten; everything here needs {@code IMPORT}.
 */
public interface AnswerDryRuns {

  /**
   * A dry run as it stands.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none, it expired, or is another account's
   */
  AnswerDryRun dryRun(Actor actor, UUID dryRun);

  /**
   * Corrects a cell of a dry run.
   *
   * @param row as in the fault
   * @param column its heading, as in the fault
   * @param value empty for 無回答; at most 2,000 characters
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run, row or column
   */
  AnswerDryRun correct(Actor actor, UUID dryRun, int row, String column, String value);

  /**
   * Corrects every cell of a column that says the same.
   *
   * @param column its heading, as in the fault
   * @param written what stands there, as in the fault
   * @param value empty for 無回答; at most 2,000 characters
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run or column
   */
  AnswerDryRun correct(Actor actor, UUID dryRun, String column, String written, String value);

  /**
   * Leaves rows out.
   *
   * @param reason 1 to 200 characters
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run or row
   * @throws TextMustNotBeEmpty when no reason is given
   */
  AnswerDryRun exclude(Actor actor, UUID dryRun, List<Integer> rows, String reason);

  /**
   * Takes excluded rows back in.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run
   */
  AnswerDryRun include(Actor actor, UUID dryRun, List<Integer> rows);

  /**
   * Answers a query of a dry run, once for all it is about.
   *
   * @param query its key; {@code sent} states how many were asked, whether there is a query or not
   * @param choice the code of one of its choices, for {@code sent} also any number or {@code
   *     unknown}; empty takes the answer back
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run, query or choice
   */
  AnswerDryRun decide(Actor actor, UUID dryRun, String query, String choice);

  /**
   * Takes the dry run's answer sheets in, in one transaction.
   *
   * @throws org.kakehashi.kernel.NotFound when there is no such dry run
   * @throws DryRunHasFaults while rows are neither corrected nor excluded, a query is open, or no
   *     row remains
   * @throws SentIsUndecided while two numbers of those asked stand side by side
   * @throws SentMustCoverAnswers when fewer were asked than answered
   * @throws SurveyAlreadyImported when a survey of that title and year came meanwhile
   */
  AnswerReceipt accept(Actor actor, UUID dryRun);

  /** Forgets a dry run; one that is not there is left alone. */
  void abandon(Actor actor, UUID dryRun);
}
