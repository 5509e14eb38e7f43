package org.kakehashi.reporting.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Decision;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Entry;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.TallyLayout;
import org.kakehashi.reporting.YearReviews;
import org.kakehashi.reporting.editions.Composer;
import org.kakehashi.reporting.editions.Privacy;
import org.kakehashi.reporting.editions.Sources;
import org.kakehashi.review.ReviewYear;
import org.kakehashi.sessions.Conference;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SurveyTally;

/** 年次報告: the results of a fiscal year and the plan for the next, built from what was entered. */
@ApplicationScoped
class AnnualReviewComposer implements Composer {
  @Inject YearReviews years;
  @Inject Bureaus bureaus;
  @Inject PersonalTexts texts;

  @Override
  public PaperKind kind() {
    return PaperKind.ANNUAL_REVIEW;
  }

  @Override
  public String subject(String asked) {
    return Integer.toString(year(asked).year());
  }

  @Override
  public Sources sources(Actor actor, PaperRequest request) {
    FiscalYear year = year(request.subject());
    YearReviews.YearInReview reviewed = years.year(actor, year);
    List<String> basis = new ArrayList<>();
    basis.add(
        year.wareki()
            + "及び"
            + year.next().wareki()
            + "の記録（"
            + Layout.fingerprint(reviewed.programme()).substring(0, 12)
            + "）");
    reviewed.surveys().forEach(tally -> basis.add(SurveyTallyComposer.basis(tally.head())));
    reviewed
        .programme()
        .comparisons()
        .forEach(comparison -> basis.add(FormatComparisonComposer.basis(comparison)));
    basis.add(Layout.VERSION);
    return new Sources(title(year), basis);
  }

  @Override
  public Privacy privacy(Actor actor, PaperRequest request) {
    return SurveyPrivacy.of(
        texts,
        actor,
        years.year(actor, year(request.subject())).surveys().stream()
            .map(SurveyTally::head)
            .toList());
  }

  @Override
  public Paper compose(Actor actor, PaperRequest request, LocalDate date) {
    YearReviews.YearInReview reviewed = years.year(actor, year(request.subject()));
    return compose(reviewed.programme(), reviewed.surveys(), bureaus.all(), request, date);
  }

  static Paper compose(
      ReviewYear review,
      List<SurveyTally> tallies,
      List<Bureau> bureaus,
      PaperRequest request,
      LocalDate date) {
    EventPlaces places = new EventPlaces(bureaus);
    ConferenceTables events = new ConferenceTables(places);
    List<Block> body = new ArrayList<>();
    body.addAll(results(review, tallies, events));
    body.addAll(plan(review.next(), events));
    body.add(new Heading(1, "第3", "検討課題"));
    body.add(
        IssueTables.printed(
            "issues",
            "検討課題の状況と引継ぎ先",
            Stream.concat(review.work().issues().stream(), review.next().issues().stream())
                .distinct()
                .toList()));
    body.add(new Heading(1, "第4", "想定される問いへの回答"));
    review.answers().forEach(answer -> body.addAll(AnswerTables.printed(answer)));
    return new Paper(
        PaperKind.ANNUAL_REVIEW,
        new Masthead(
            Layout.titled(title(review.year()), request.proposal()),
            null,
            request.material(),
            date,
            Layout.ISSUER,
            false),
        body,
        data(review, tallies, events, places, date));
  }

  private static List<Block> results(
      ReviewYear review, List<SurveyTally> tallies, ConferenceTables events) {
    List<Block> body = new ArrayList<>();
    body.add(new Heading(1, "第1", review.year().label() + "における取組の実施結果"));
    body.add(new Heading(2, "1", "取組の計画と実施状況"));
    body.add(
        ProgrammeItemTables.printed(
            "undertakings", review.year().wareki() + "の取組", review.work().items()));
    body.add(new Heading(2, "2", "地方局別の実施状況"));
    body.add(
        events.printed(
            "conferences",
            review.year().wareki() + "の行事",
            review.work().conferences(),
            review.work().summary()));
    body.add(new Heading(2, "3", "アンケート調査の結果"));
    if (tallies.isEmpty()) {
      body.add(Layout.body("記録されたアンケート調査はない。"));
    }
    int survey = 0;
    int tables = 0;
    for (SurveyTally tally : tallies) {
      survey++;
      body.add(
          TallyBlocks.overview("survey-" + survey, "調査の概要　" + tally.head().title(), tally.head()));
      TallyBlocks questions =
          new TallyBlocks(TallyLayout.WITH_SHARES, false, "survey-" + survey + "-q", tables);
      for (QuestionTally question : tally.questions()) {
        body.addAll(questions.question(question, 3));
      }
      tables = questions.tables();
    }
    body.add(new Heading(2, "4", "開催形式の比較"));
    if (review.comparisons().isEmpty()) {
      body.add(Layout.body("記録された比較はない。"));
    }
    int matrix = 0;
    for (Comparison comparison : review.comparisons()) {
      matrix++;
      body.add(
          ComparisonMatrix.printed("matrix-" + matrix, comparison.entry().title(), comparison));
      body.addAll(ComparisonEvidence.printed(comparison.entry()));
    }
    body.add(new Heading(2, "5", "決定の記録"));
    body.addAll(DecisionRecords.printed(review.work().decisions()));
    return body;
  }

  private static List<Block> plan(ReviewYear.Work plan, ConferenceTables events) {
    List<Block> body = new ArrayList<>();
    body.add(new Heading(1, "第2", plan.year().label() + "以降の事例検討会の実施方法について（案）"));
    body.add(new Heading(2, "1", "実施方法"));
    body.addAll(DecisionRecords.printed(plan.decisions()));
    body.add(new Heading(2, "2", "取組の計画"));
    body.add(
        ProgrammeItemTables.printed(
            "plan-undertakings", plan.year().wareki() + "の取組", plan.items()));
    body.add(new Heading(2, "3", "地方局別の予定"));
    body.add(
        events.printed(
            "plan-conferences", plan.year().wareki() + "の行事", plan.conferences(), plan.summary()));
    return body;
  }

  private static PaperData data(
      ReviewYear review,
      List<SurveyTally> tallies,
      ConferenceTables events,
      EventPlaces places,
      LocalDate date) {
    List<Code> codes = new ArrayList<>(places.codes());
    codes.addAll(ConferenceTables.codes());
    codes.addAll(EventsNotHeld.codes());
    codes.addAll(ProgrammeItemTables.codes());
    codes.addAll(DecisionRecords.codes());
    codes.addAll(IssueTables.codes());
    codes.addAll(ReviewFigures.codes());
    codes.addAll(TallyData.codes(tallies));
    codes.addAll(ComparisonMatrix.codes(review.comparisons()));
    List<Conference> held = both(review.work().conferences(), review.next().conferences());
    List<Decision> decided = both(review.work().decisions(), review.next().decisions());
    DataTable conferences = events.data(held);
    DataTable figures = TallyData.figures(tallies);
    return new PaperData(
        List.of(
            ReviewFigures.data(conferences, figures),
            conferences,
            EventsNotHeld.data(held, places),
            ProgrammeItemTables.data(both(review.work().items(), review.next().items())),
            figures,
            TallyData.answers(tallies),
            ComparisonMatrix.data(review.comparisons()),
            ComparisonEvidence.data(review.comparisons()),
            DecisionRecords.data(decided),
            DecisionRecords.grounds(decided),
            IssueTables.data(both(review.work().issues(), review.next().issues())),
            AnswerTables.data(review.answers())),
        codes,
        List.of(
            new Entry("title", title(review.year())),
            new Entry("publisher", Layout.ISSUER),
            new Entry("date", date.toString()),
            new Entry("data_fingerprint_sha256", Layout.fingerprint(review)),
            new Entry("rounding", "構成比は小数第2位を四捨五入。合計を100に合わせる調整はしない"),
            new Entry(
                "columns_added", "令和8年11月から、表「conferences」に会場（venue）及び出典（source_title）の列を加えた"),
            new Entry("blank", "空白は資料に値の記載がないことを示し、0とは異なる")));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  private static String title(FiscalYear year) {
    return year.wareki() + "における事例検討会等の実施結果について";
  }

  private static FiscalYear year(String subject) {
    try {
      return new FiscalYear(Integer.parseInt(subject));
    } catch (NumberFormatException e) {
      throw new NotFound("fiscal year", subject);
    }
  }
}
