package org.kakehashi.reporting.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.kernel.Actor;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Comparisons;
import org.kakehashi.programme.Source;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Masthead;
import org.kakehashi.reporting.Paper;
import org.kakehashi.reporting.PaperData;
import org.kakehashi.reporting.PaperData.Entry;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.PaperRequest;
import org.kakehashi.reporting.editions.Composer;
import org.kakehashi.reporting.editions.Privacy;
import org.kakehashi.reporting.editions.Sources;

/** 開催形式の比較: the matrix with its reasons and the evidence on all sides; no winner. */
@ApplicationScoped
class FormatComparisonComposer implements Composer {
  @Inject Comparisons comparisons;

  @Override
  public PaperKind kind() {
    return PaperKind.FORMAT_COMPARISON;
  }

  @Override
  public String subject(String asked) {
    return SurveyTallyComposer.id(asked).toString();
  }

  @Override
  public Sources sources(Actor actor, PaperRequest request) {
    Comparison comparison = find(actor, request);
    return new Sources(
        kind().label() + "：" + comparison.entry().title(),
        List.of(basis(comparison), Layout.VERSION));
  }

  @Override
  public Privacy privacy(Actor actor, PaperRequest request) {
    return Privacy.NOTHING_TO_DECIDE;
  }

  @Override
  public Paper compose(Actor actor, PaperRequest request, LocalDate date) {
    return compose(find(actor, request), request, date);
  }

  static Paper compose(Comparison comparison, PaperRequest request, LocalDate date) {
    List<Block> body = new ArrayList<>();
    body.add(ComparisonMatrix.printed("matrix", "表1　開催形式の比較", comparison));
    body.addAll(ComparisonEvidence.printed(comparison.entry()));
    Source source = comparison.entry().source();
    if (source != null) {
      body.add(Layout.note("出典：" + source.label()));
    }
    List<Comparison> one = List.of(comparison);
    return new Paper(
        PaperKind.FORMAT_COMPARISON,
        new Masthead(
            Layout.titled(PaperKind.FORMAT_COMPARISON.label(), request.proposal()),
            comparison.entry().title(),
            request.material(),
            date,
            Layout.ISSUER,
            false),
        body,
        new PaperData(
            List.of(ComparisonMatrix.data(one), ComparisonEvidence.data(one)),
            ComparisonMatrix.codes(one),
            List.of(
                new Entry(
                    "title",
                    PaperKind.FORMAT_COMPARISON.label() + " " + comparison.entry().title()),
                new Entry("publisher", Layout.ISSUER),
                new Entry("date", date.toString()),
                new Entry("data_revision", Integer.toString(comparison.revision())),
                new Entry("data_fingerprint_sha256", comparison.fingerprint()),
                new Entry("marks", "記号は評価の目安であり、得点ではない。優劣の計算はしない"),
                new Entry("blank", "空白は値がないことを示し、0とは異なる"))));
  }

  /** One line on what a comparison's paper rests on. */
  static String basis(Comparison comparison) {
    return "比較「"
        + comparison.entry().title()
        + "」（改訂"
        + comparison.revision()
        + "、"
        + comparison.fingerprint().substring(0, 12)
        + "）";
  }

  private Comparison find(Actor actor, PaperRequest request) {
    return comparisons.comparison(actor, SurveyTallyComposer.id(request.subject()));
  }
}
