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
 * @param work what was planned, done and decided in the year
 * @param comparisons the comparisons of formats
 * @param next what is planned for the year after
 * @param answers the committee's ten questions, in order
 */
public record ReviewYear(
    Work work, List<Comparison> comparisons, Work next, List<AnswerToCommittee> answers) {

  /**
   * The programme's work of a year, as far as it is recorded.
   *
   * @param items what was planned and done, with status and date
   * @param conferences the events by bureau
   * @param summary those events in figures
   * @param decisions decisions for this year
   * @param issues issues that stand in this year, those carried over to it included
   */
  public record Work(
      FiscalYear year,
      List<ProgrammeItem> items,
      List<Conference> conferences,
      ConferenceSummary summary,
      List<Decision> decisions,
      List<OpenIssue> issues) {
    public Work {
      items = List.copyOf(items);
      conferences = List.copyOf(conferences);
      decisions = List.copyOf(decisions);
      issues = List.copyOf(issues);
    }
  }

  public ReviewYear {
    comparisons = List.copyOf(comparisons);
    answers = List.copyOf(answers);
  }

  /** The year under review. */
  public FiscalYear year() {
    return work.year();
  }
}
