package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;
import org.kakehashi.surveys.PersonalTexts.Counts;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveySource;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Surveys;
import org.kakehashi.web.page.Figures;
import org.kakehashi.web.page.JapanTime;

/**
 * One survey with every figure.
 *
 * @param path its address
 * @param source where the figures come from, in words
 * @param sourceNote what that means for reading them
 * @param odd how many texts look odd, as printed; null when none does
 * @param flagged what may be personal data in it, in words; null when nothing is, or for who may
 *     not see it
 * @param personalOpen whether some of that waits for a decision
 * @param paperPath where a paper of this survey is asked for
 * @param receiptPath the receipt of its answer sheets; null without one
 */
public record SurveyView(
    String path,
    String source,
    String sourceNote,
    List<Fact> facts,
    List<QuestionView> questions,
    @Nullable String odd,
    @Nullable String flagged,
    boolean personalOpen,
    boolean mayEdit,
    String paperPath,
    @Nullable String receiptPath) {

  public SurveyView {
    facts = List.copyOf(facts);
    questions = List.copyOf(questions);
  }

  /**
   * Something known of the survey, or known to be missing.
   *
   * @param stated false where the source does not say
   */
  public record Fact(String name, String value, boolean stated) {}

  static SurveyView of(SurveyTally tally, int odd, Counts personal, Actor actor) {
    var head = tally.head();
    boolean sheets = head.imported().source() == SurveySource.ANSWER_SHEETS;
    return new SurveyView(
        SurveyPath.of(head.id()),
        head.imported().source().label(),
        sheets ? text("surveys.source.sheets") : text("surveys.source.counts"),
        facts(head),
        tally.questions().stream().map(question -> QuestionView.of(head, question)).toList(),
        odd == 0 ? null : Figures.count(odd),
        personal.flagged() == 0
            ? null
            : text(
                "surveys.personal.counts",
                Figures.count(personal.flagged()),
                Figures.count(personal.open())),
        personal.open() > 0,
        Surveys.mayEdit(actor),
        "/papers/new?kind=survey-tally&subject=" + head.id(),
        sheets && actor.may(Permission.IMPORT, Area.SURVEYS)
            ? SurveyPath.receipt(head.id())
            : null);
  }

  static List<Fact> facts(SurveyHead head) {
    var facts = new ArrayList<Fact>();
    facts.add(fact(text("surveys.year"), head.year().label()));
    facts.add(fact(text("surveys.addressees"), head.addressees()));
    facts.addAll(stated(head));
    facts.add(fact(text("surveys.answered"), people(head.imported().answered())));
    var rate = head.responseRate();
    facts.add(fact(text("surveys.rate"), rate == null ? null : rate.text() + "％"));
    facts.add(fact(text("surveys.questions"), Figures.count(head.questions())));
    facts.add(
        fact(
            text("surveys.revision"),
            text(
                "surveys.revision.value",
                Figures.count(head.revision().number()),
                head.revision().fingerprint().substring(0, 12))));
    facts.add(
        fact(
            text("surveys.imported"),
            text(
                "surveys.imported.value",
                JapanTime.label(head.imported().at()),
                head.imported().by())));
    return List.copyOf(facts);
  }

  /** What a person may state of a survey. */
  static List<Fact> stated(SurveyHead head) {
    return List.of(
        fact(text("surveys.period"), head.facts().period()),
        fact(text("surveys.method"), head.facts().method()),
        fact(text("surveys.sent"), people(head.facts().sent())));
  }

  private static @Nullable String people(@Nullable Integer count) {
    return count == null ? null : text("surveys.people", Figures.count(count));
  }

  private static Fact fact(String name, @Nullable String value) {
    return value == null || value.isBlank()
        ? new Fact(name, text("surveys.not-stated"), false)
        : new Fact(name, value, true);
  }
}
