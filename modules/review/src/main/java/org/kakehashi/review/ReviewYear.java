package org.kakehashi.review;

import java.util.List;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceSummary;

/**
 * Everything one fiscal year's review (年次報告) rests on, the surveys' own tables apart.
 *
 * @param undertakings what was planned and done, with status and date
 * @param conferences the events by bureau
 * @param summary those events in figures
 * @param comparisons the comparisons of formats
 * @param decisions decisions for this year
 * @param issues issues that stand in this year
 * @param next what is planned for the year after
 * @param answers the committee's ten questions, in order
 */
public record ReviewYear(
    FiscalYear year,
    List<ProgrammeItem> undertakings,
    List<Conference> conferences,
    ConferenceSummary summary,
    List<Comparison> comparisons,
    List<Decision> decisions,
    List<OpenIssue> issues,
    Plan next,
    List<AnswerToCommittee> answers) {

  /**
   * The plan for the year after.
   *
   * @param decisions decisions for that year
   * @param issues issues that stand in that year, those carried over to it included
   */
  public record Plan(
      FiscalYear year,
      List<ProgrammeItem> undertakings,
      List<Conference> conferences,
      ConferenceSummary summary,
      List<Decision> decisions,
      List<OpenIssue> issues) {
    public Plan {
      undertakings = List.copyOf(undertakings);
      conferences = List.copyOf(conferences);
      decisions = List.copyOf(decisions);
      issues = List.copyOf(issues);
    }
  }

  public ReviewYear {
    undertakings = List.copyOf(undertakings);
    conferences = List.copyOf(conferences);
    comparisons = List.copyOf(comparisons);
    decisions = List.copyOf(decisions);
    issues = List.copyOf(issues);
    answers = List.copyOf(answers);
  }
}
