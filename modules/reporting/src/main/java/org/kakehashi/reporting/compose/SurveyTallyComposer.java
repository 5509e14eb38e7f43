package org.kakehashi.reporting.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperData.Entry;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.editions.Composer;
import org.kakehashi.reporting.editions.Privacy;
import org.kakehashi.reporting.editions.Sources;
import org.kakehashi.surveys.PersonalTexts;
import org.kakehashi.surveys.QuestionTally;
import org.kakehashi.surveys.SurveyHead;
import org.kakehashi.surveys.SurveyTally;
import org.kakehashi.surveys.Surveys;

/** アンケート調査結果（単純集計）: one survey's tables, each with its base. */
@ApplicationScoped
class SurveyTallyComposer implements Composer {
  @Inject Surveys surveys;
  @Inject PersonalTexts texts;

  @Override
  public PaperKind kind() {
    return PaperKind.SURVEY_TALLY;
  }

  @Override
  public String subject(String asked) {
    return id(asked).toString();
  }

  @Override
  public Sources sources(Actor actor, PaperRequest request) {
    SurveyHead head = surveys.head(actor, id(request.subject()));
    return new Sources(kind().label() + "：" + head.title(), List.of(basis(head), Layout.VERSION));
  }

  @Override
  public Privacy privacy(Actor actor, PaperRequest request) {
    return SurveyPrivacy.of(texts, actor, List.of(surveys.head(actor, id(request.subject()))));
  }

  @Override
  public Paper compose(Actor actor, PaperRequest request, LocalDate date) {
    SurveyTally tally = surveys.tally(actor, id(request.subject()));
    return compose(tally, request, date);
  }

  static Paper compose(SurveyTally tally, PaperRequest request, LocalDate date) {
    SurveyHead head = tally.head();
    List<Block> body = new ArrayList<>();
    body.add(new Heading(1, "1", "調査の概要"));
    body.add(TallyBlocks.overview("overview", "調査の概要", head));
    body.add(new Heading(1, "2", "集計結果"));
    TallyBlocks blocks = new TallyBlocks(request.layout(), true, "q", 0);
    for (QuestionTally question : tally.questions()) {
      body.addAll(blocks.question(question, 2));
    }
    List<SurveyTally> one = List.of(tally);
    return new Paper(
        PaperKind.SURVEY_TALLY,
        new Masthead(
            Layout.titled(PaperKind.SURVEY_TALLY.label(), request.proposal()),
            head.title(),
            request.material(),
            date,
            Layout.ISSUER,
            false),
        body,
        new PaperData(
            List.of(TallyData.figures(one), TallyData.answers(one)),
            TallyData.codes(one),
            List.of(
                new Entry("title", PaperKind.SURVEY_TALLY.label() + " " + head.title()),
                new Entry("publisher", Layout.ISSUER),
                new Entry("date", date.toString()),
                new Entry("source", head.imported().source().label()),
                new Entry("data_revision", Integer.toString(head.revision().number())),
                new Entry("data_fingerprint_sha256", head.revision().fingerprint()),
                new Entry("rounding", "構成比は小数第2位を四捨五入。合計を100に合わせる調整はしない"),
                new Entry("blank", "空白は値がないことを示し、0とは異なる"))));
  }

  /** One line on what a survey's figures rest on. */
  static String basis(SurveyHead head) {
    return "調査「"
        + head.title()
        + "」（"
        + head.imported().source().label()
        + "、改訂"
        + head.revision().number()
        + "、"
        + head.revision().fingerprint().substring(0, 12)
        + "）";
  }

  static UUID id(String subject) {
    try {
      return UUID.fromString(subject);
    } catch (IllegalArgumentException e) {
      throw new NotFound("subject", subject);
    }
  }
}
