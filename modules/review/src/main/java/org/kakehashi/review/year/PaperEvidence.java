package org.kakehashi.review.year;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Citation;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.ComparisonCell;
import org.kakehashi.programme.Criterion;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.Mark;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.OpenIssueEntry;
import org.kakehashi.programme.Source;
import org.kakehashi.review.SurveyEvidence;
import org.kakehashi.review.SurveyEvidence.QuestionBase;
import org.kakehashi.sessions.Total;

/** What surveys, comparisons, decisions and issues say to the committee's questions. */
final class PaperEvidence {
  private final Facts facts;
  private final Intentions intentions;

  PaperEvidence(Facts facts) {
    this.facts = facts;
    this.intentions = new Intentions(facts);
  }

  Parts reachOfSurveys() {
    Parts parts = new Parts();
    if (facts.surveys().isEmpty()) {
      parts.unknown("送付数", "有効回答数", "回答率", "設問ごとの回答数");
    }
    for (SurveyEvidence survey : facts.surveys()) {
      String of = facts.surveys().size() == 1 ? "" : "（" + survey.title() + "）";
      parts
          .with("送付数" + of, number(survey.response().sent(), "件"), source(survey))
          .with("有効回答数" + of, number(survey.response().answers(), "件"), source(survey))
          .with("回答率" + of, survey.response().rate(), source(survey))
          .with("設問ごとの回答数" + of, bases(survey), source(survey))
          .with("集計表の注記" + of, smallPrint(survey), source(survey));
    }
    return parts.unknown("設問により回答数が異なる理由", "この回答数で結論を支えられるかの検討");
  }

  Parts choiceOfFormat() {
    List<Decision> onFormat =
        facts.decisions().stream().filter(kept -> kept.entry().modes() != null).toList();
    List<SurveyEvidence> asked =
        facts.surveys().stream().filter(survey -> survey.formatQuestion() != null).toList();
    return new Parts()
        .with(
            "設問の文言",
            asked.stream().map(survey -> "「" + survey.formatQuestion() + "」").toList(),
            asked.stream().map(SurveyEvidence::source).toList())
        .with(
            "調査の所見",
            facts.surveys().stream()
                .flatMap(survey -> survey.findings().stream())
                .map(SurveyEvidence.Finding::sentence)
                .toList(),
            facts.surveys().stream().map(SurveyEvidence::source).toList())
        .with(
            "採る形式",
            onFormat.stream().map(kept -> format(kept.entry())).toList(),
            onFormat.stream().map(kept -> kept.entry().source()).toList())
        .with(
            "その理由",
            onFormat.stream().flatMap(kept -> kept.entry().reasons().stream()).toList(),
            onFormat.stream().map(kept -> kept.entry().source()).toList())
        .with(
            "比較した形式",
            facts.comparisons().stream()
                .map(kept -> String.join("、", kept.entry().options()))
                .toList(),
            facts.comparisons().stream().map(kept -> kept.entry().source()).toList())
        .unknown("ハイブリッド形式を設問と比較の欄に入れなかった理由");
  }

  /** Passages on lecturers, all of them: sources that contradict each other stand side by side. */
  Parts lecturersLoad() {
    List<Citation> passages =
        facts.comparisons().stream()
            .flatMap(kept -> kept.entry().citations().stream())
            .filter(citation -> citation.text().contains("講師"))
            .toList();
    return new Parts()
        .with(
            "講師の負担についての資料の記載",
            passages.stream().map(PaperEvidence::passage).toList(),
            passages.stream().map(Citation::source).toList())
        .unknown("講師の報告", "進行担当者の報告");
  }

  Parts cost() {
    return new Parts()
        .unknown("交通費の負担者", "一人当たりの費用")
        .with("形式ごとの費用の比較", rows("費用"), sourcesOfComparisons())
        .with("遠隔地の認証者の参加のしやすさの比較", rows("参加のしやすさ"), sourcesOfComparisons())
        .unknown("遠隔地の認証者への対応");
  }

  Parts cases() {
    Parts parts = new Parts().unknown("架空事例であることの確認", "解決の過程の取扱い");
    if (facts.surveys().stream().allMatch(survey -> survey.themes().isEmpty())) {
      parts.unknown("関心のあるテーマ（回答数）");
    }
    for (SurveyEvidence survey : facts.surveys()) {
      if (!survey.themes().isEmpty()) {
        parts.with(
            "関心のあるテーマ（回答数）",
            survey.themes().stream()
                .map(theme -> theme.theme() + theme.count())
                .collect(Collectors.joining("、")),
            source(survey));
      }
    }
    List<OpenIssue> guideline =
        facts.issues().stream().filter(kept -> kept.entry().text().contains("ガイドライン")).toList();
    return intentions
        .decided(parts, "検討事例の分野についての方針", "検討事例の作成")
        .unknown("取り上げなかったテーマの理由")
        .with(
            "実施ガイドラインの要否",
            guideline.stream().map(kept -> issue(kept.entry())).toList(),
            guideline.stream().map(kept -> kept.entry().source()).toList());
  }

  Parts decidedAndOpen() {
    return new Parts()
        .with(
            "決定・方針の案",
            facts.decisions().stream()
                .map(kept -> kept.entry().subject() + "（" + kept.entry().status().label() + "）")
                .toList(),
            facts.decisions().stream().map(kept -> kept.entry().source()).toList())
        .with(
            "残る検討課題",
            facts.issues().stream().map(kept -> issue(kept.entry())).toList(),
            facts.issues().stream().map(kept -> kept.entry().source()).toList())
        .unknown("検討会（第8回）の意見ごとの対応状況");
  }

  private List<String> rows(String criterion) {
    return facts.comparisons().stream()
        .flatMap(
            kept ->
                kept.entry().criteria().stream()
                    .filter(row -> row.name().equals(criterion))
                    .flatMap(row -> cells(kept, row)))
        .toList();
  }

  private static Stream<String> cells(Comparison kept, Criterion row) {
    return IntStream.range(0, row.cells().size())
        .mapToObj(
            column -> {
              ComparisonCell cell = row.cells().get(column);
              Mark mark = cell.mark();
              return kept.entry().options().get(column)
                  + "："
                  + (mark == null ? "" : mark.symbol() + " ")
                  + Objects.requireNonNullElse(cell.reason(), "");
            });
  }

  private List<Source> sourcesOfComparisons() {
    return facts.comparisons().stream()
        .map(kept -> kept.entry().source())
        .filter(Objects::nonNull)
        .toList();
  }

  private static String format(DecisionEntry entry) {
    AttendanceModes modes = entry.modes();
    return modes == null
        ? entry.text()
        : modes.webHolding().label() + "形式（" + modes.label() + "）［" + entry.status().label() + "］";
  }

  private static String passage(Citation citation) {
    String side = citation.supports();
    return (side == null ? "" : side + "の理由として：")
        + "「"
        + citation.text()
        + "」"
        + citation.source().label();
  }

  private static String issue(OpenIssueEntry entry) {
    String owner = Objects.requireNonNullElse(entry.ownerPost(), "担当は" + Total.NOT_STATED);
    return entry.text() + "（" + entry.status().label() + "、" + owner + "）";
  }

  private static @Nullable String bases(SurveyEvidence survey) {
    String stated =
        survey.questions().stream().map(PaperEvidence::base).collect(Collectors.joining("\n"));
    return stated.isEmpty() ? null : stated;
  }

  private static String base(QuestionBase question) {
    String stated = Objects.requireNonNullElse(question.howStated(), "母数は" + Total.NOT_STATED);
    return question.number() + "：" + stated;
  }

  private static @Nullable String smallPrint(SurveyEvidence survey) {
    String notes =
        survey.questions().stream()
            .filter(question -> !question.notes().isEmpty())
            .map(question -> question.number() + "：" + String.join(" ", question.notes()))
            .collect(Collectors.joining("\n"));
    return notes.isEmpty() ? null : notes;
  }

  private static @Nullable String number(@Nullable Integer number, String unit) {
    return number == null ? null : String.format(Locale.JAPAN, "%,d%s", number, unit);
  }

  private static @Nullable String source(SurveyEvidence survey) {
    return survey.source() == null ? survey.title() : survey.source().label();
  }
}
