package org.kakehashi.web.surveys;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.AnswerOption;
import org.kakehashi.surveys.Base;
import org.kakehashi.surveys.BaseChoice;
import org.kakehashi.surveys.CountTable;
import org.kakehashi.surveys.Finding;
import org.kakehashi.surveys.FreeAnswers;
import org.kakehashi.surveys.MultipleAnswerCounts;
import org.kakehashi.surveys.MultipleAnswerTable;
import org.kakehashi.surveys.QuestionKind;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SingleAnswerTable;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveySource;
import org.kakehashi.surveys.Tabulation;
import org.kakehashi.web.page.Figures;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.JapanTime;
import org.kakehashi.web.page.Option;
import org.kakehashi.web.page.Texts;

/**
 * A question with its table or extracts.
 *
 * @param code the section's anchor
 * @param number as printed: 問1
 * @param path where its forms are sent
 * @param table null for free answers
 * @param free null for tables
 * @param base the choice of base; null where there is none
 * @param writtenPath where its written answers are read; null for published counts and where
 *     nothing could be written
 */
public record QuestionView(
    String code,
    String number,
    String text,
    String kind,
    String path,
    @Nullable TallyTable table,
    @Nullable Free free,
    @Nullable BaseForm base,
    List<Sentence> findings,
    String findingWord,
    @Nullable String writtenPath) {

  public QuestionView {
    findings = List.copyOf(findings);
  }

  /** The same on a page of several surveys, where anchors and ids need a prefix. */
  QuestionView within(String prefix) {
    return new QuestionView(
        prefix + "-" + code,
        number,
        text,
        kind,
        path,
        table == null ? null : table.within(prefix),
        free,
        base,
        findings,
        findingWord,
        writtenPath);
  }

  /**
   * Free answers.
   *
   * @param answered how many wrote something, in words
   * @param withheld how many extracts are shown in issued papers only
   */
  public record Free(String answered, List<FreeAnswers.Excerpt> excerpts, int withheld) {
    public Free {
      excerpts = List.copyOf(excerpts);
    }
  }

  /** Which base the table uses, and which it could use. */
  public record BaseForm(FormEntry present, List<Option> choices) {
    public BaseForm {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A finding or conclusion.
   *
   * @param conclusion whether it is printed after ⇒
   * @param recorded when and by which post
   */
  public record Sentence(
      String path,
      String kind,
      boolean conclusion,
      String text,
      List<String> warnings,
      String recorded) {
    public Sentence {
      warnings = List.copyOf(warnings);
    }

    static Sentence of(UUID survey, Finding finding) {
      return new Sentence(
          SurveyPath.of(survey) + "/findings/" + finding.id(),
          finding.kind().label(),
          finding.kind() == Finding.Kind.CONCLUSION,
          finding.text(),
          finding.warnings(),
          Texts.text(
              "surveys.recorded", JapanTime.label(finding.recordedAt()), finding.recordedBy()));
    }
  }

  static QuestionView of(SurveyHead head, QuestionTally question) {
    boolean sheets = head.imported().source() == SurveySource.ANSWER_SHEETS;
    var path = SurveyPath.question(head.id(), question.code());
    var kind =
        question.kind() == QuestionKind.FREE ? Finding.Kind.CONCLUSION : Finding.Kind.FINDING;
    var shown = question.tabulation().fold(new Reading(question));
    return new QuestionView(
        question.code(),
        question.number(),
        question.text(),
        question.kind().label(),
        path,
        shown.table(),
        shown.free(),
        sheets ? shown.base() : null,
        question.findings().stream().map(finding -> Sentence.of(head.id(), finding)).toList(),
        kind.label(),
        sheets && shown.written() ? path + "/answers" : null);
  }

  /**
   * What a question's answers come to.
   *
   * @param base which base may be chosen for them
   * @param written whether people could write something
   */
  private record Body(
      @Nullable TallyTable table, @Nullable Free free, @Nullable BaseForm base, boolean written) {}

  private record Reading(QuestionTally question) implements Tabulation.Reader<Body> {
    @Override
    public Body single(SingleAnswerTable table) {
      return new Body(TallyTable.of(question, table), null, bases(table.base()), other(table));
    }

    @Override
    public Body multiple(MultipleAnswerTable table) {
      return new Body(TallyTable.of(question, table), null, bases(table.base()), other(table));
    }

    @Override
    public Body counts(MultipleAnswerCounts counts) {
      return new Body(TallyTable.of(question, counts), null, null, other(counts));
    }

    @Override
    public Body free(FreeAnswers answers) {
      var answered = answers.answered();
      var count =
          answered == null
              ? Texts.text("surveys.free.not-stated")
              : answers.nothing() == 0
                  ? Texts.text("surveys.free.answered", Figures.count(answered))
                  : Texts.text(
                      "surveys.free.answered.nothing",
                      Figures.count(answered),
                      Figures.count(answers.nothing()));
      return new Body(null, new Free(count, answers.excerpts(), answers.withheld()), null, true);
    }

    private static boolean other(CountTable table) {
      return table.counts().stream()
          .anyMatch(row -> row.option().kind() == AnswerOption.Kind.OTHER);
    }

    private static BaseForm bases(Base base) {
      var present = base instanceof Base.Answered ? BaseChoice.ANSWERED : BaseChoice.ASKED;
      return new BaseForm(
          FormEntry.empty().value("base", present.name()),
          Arrays.stream(BaseChoice.values())
              .map(choice -> new Option(choice.name(), choice.label()))
              .toList());
    }
  }
}
