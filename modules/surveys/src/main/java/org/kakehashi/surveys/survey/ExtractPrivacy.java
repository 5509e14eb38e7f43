package org.kakehashi.surveys.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.PersonalDataFinder;
import org.kakehashi.intake.PersonalDataHint;
import org.kakehashi.kernel.Actor;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.TextAwaitsDecision;
import org.kakehashi.surveys.TextMustNotNamePersons;
import org.kakehashi.surveys.personal.Decided;
import org.kakehashi.surveys.personal.FlagRepository;
import org.kakehashi.surveys.personal.Passages;
import org.kakehashi.surveys.personal.TextPlace;

/**
 * Keeps personal data out of what is chosen and shown: nobody chooses a flagged answer before a
 * person decided about it, what nobody decided about shows as ■■■, and who may not see personal
 * data is shown no extract at all.
 */
@ApplicationScoped
class ExtractPrivacy {
  @Inject PersonalDataFinder finder;
  @Inject FlagRepository flags;

  /** A survey's figures for somebody's eyes. */
  SurveyTally shown(Actor actor, SurveyEntity survey) {
    SurveyTally tally = survey.tally();
    boolean extracts = PersonalTexts.maySee(actor);
    Decisions decisions = new Decisions(survey.id());
    List<QuestionTally> questions = new ArrayList<>();
    for (QuestionTally question : tally.questions()) {
      if (question.tabulation() instanceof FreeAnswers free && !free.excerpts().isEmpty()) {
        questions.add(
            with(
                question,
                extracts
                    ? masked(free, survey.question(question.code()), decisions)
                    : free.withoutExcerpts()));
      } else {
        questions.add(question);
      }
    }
    return new SurveyTally(tally.head(), questions);
  }

  private FreeAnswers masked(FreeAnswers free, QuestionEntity question, Decisions decisions) {
    List<FreeAnswers.Excerpt> shown = new ArrayList<>();
    for (FreeAnswers.Excerpt excerpt : free.excerpts()) {
      List<PersonalDataHint> open =
          open(question, excerpt.text(), sheet(question, excerpt.position()), decisions);
      shown.add(
          open.isEmpty()
              ? excerpt
              : new FreeAnswers.Excerpt(
                  excerpt.position(), PersonalDataHint.masked(excerpt.text(), open), true));
    }
    return free.shown(shown);
  }

  /** The passages of each extract as it reads now that nobody decided about, by position. */
  List<PersonalDataHint> open(QuestionEntity question, String now, int position, UUID survey) {
    return open(question, now, sheet(question, position), new Decisions(survey));
  }

  /** Extracts that came published belong to no sheet: they are public already. */
  private List<PersonalDataHint> open(
      QuestionEntity question, String now, @Nullable Integer sheet, Decisions decisions) {
    if (sheet == null) {
      return List.of();
    }
    List<PersonalDataHint> hints = finder.find(now);
    return hints.isEmpty()
        ? hints
        : decisions.kept(new TextPlace(question.position(), sheet, false)).beyond(now, hints);
  }

  static @Nullable Integer sheet(QuestionEntity question, int position) {
    for (ExcerptValue held : question.excerpts()) {
      if (held.position() == position) {
        return held.sheet();
      }
    }
    return null;
  }

  /** Passages whose form alone tells that they are personal data. */
  List<PersonalDataHint> certain(String text) {
    return finder.find(text).stream().filter(PersonalDataHint::certain).toList();
  }

  /** All passages that may be personal data. */
  List<PersonalDataHint> hints(String text) {
    return finder.find(text);
  }

  /**
   * Lets an answer be chosen in these words.
   *
   * @param written what the respondent wrote
   * @param said as it is to be printed
   * @param field where it was chosen
   * @throws TextAwaitsDecision when the answer is flagged and nobody decided
   * @throws TextMustNotNamePersons when the words hold what nobody found harmless
   */
  void requireDecided(UUID survey, TextPlace place, String written, String said, String field) {
    List<PersonalDataHint> flagged = finder.find(written);
    Decisions decisions = new Decisions(survey);
    if (!flagged.isEmpty() && decisions.of(place) == null) {
      throw new TextAwaitsDecision(place.label(), Passages.kinds(flagged), field);
    }
    requireHarmless(said, finder.find(said), decisions.kept(place), field);
  }

  /**
   * Lets an extract read otherwise: it keeps to what was decided about its answer.
   *
   * @throws TextMustNotNamePersons when it holds what nobody found harmless
   */
  void requireKept(UUID survey, TextPlace place, String said, String field) {
    requireHarmless(said, finder.find(said), new Decisions(survey).kept(place), field);
  }

  /**
   * Lets a correction of a text be printed: it brings no personal data in.
   *
   * @param said as corrected
   * @param former as it reads now, whose passages may stay
   */
  void requireNothingNew(String said, String former, String field) {
    requireHarmless(said, certain(said), Passages.of(former, finder.find(former)), field);
  }

  private static void requireHarmless(
      String said, List<PersonalDataHint> hints, Passages harmless, String field) {
    List<PersonalDataHint> personal = harmless.beyond(said, hints);
    if (!personal.isEmpty()) {
      throw new TextMustNotNamePersons(Passages.kinds(personal), field);
    }
  }

  private static QuestionTally with(QuestionTally question, FreeAnswers shown) {
    return new QuestionTally(
        question.position(),
        question.code(),
        question.number(),
        question.text(),
        question.kind(),
        shown,
        question.findings());
  }

  /** A survey's decisions, read when the first of them is asked for. */
  private final class Decisions {
    private final UUID survey;
    private @Nullable Map<TextPlace, Decided> read;

    Decisions(UUID survey) {
      this.survey = survey;
    }

    @Nullable Decided of(TextPlace place) {
      Map<TextPlace, Decided> all = read;
      if (all == null) {
        all = flags.decided(survey);
        read = all;
      }
      return all.get(place);
    }

    Passages kept(TextPlace place) {
      Decided decided = of(place);
      return decided == null ? Passages.none() : decided.kept();
    }
  }
}
