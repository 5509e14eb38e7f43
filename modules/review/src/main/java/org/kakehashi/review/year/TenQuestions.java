package org.kakehashi.review.year;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.ProgrammeItemKind;
import org.kakehashi.programme.Progress;
import org.kakehashi.programme.Source;
import org.kakehashi.review.AnswerToCommittee;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.PostingGate;
import org.kakehashi.sessions.Substitute;
import org.kakehashi.sessions.Total;

/**
 * The ten questions the committee asks of a year's review. Each is answered from data as far as
 * they go; what nobody wrote down stays open, and nothing is guessed.
 */
final class TenQuestions {
  private final Facts facts;
  private final PaperEvidence papers;
  private final Intentions intentions;
  private final String record;

  TenQuestions(Facts facts) {
    this.facts = facts;
    this.papers = new PaperEvidence(facts);
    this.intentions = new Intentions(facts);
    this.record = "行事の記録（" + facts.conferences().size() + "件）";
  }

  List<AnswerToCommittee> answers() {
    return List.of(
        new AnswerToCommittee(
            1,
            "認証者のうち何人に案内し、何人が申し込み、何人が参加したか（地方局別・属性別）。参加しなかった理由は何か。認証者300人の目標にどこまで近づいたか。",
            attendance().list()),
        new AnswerToCommittee(
            2,
            "アンケート調査は何人に送付し、回答率はどれだけか。設問により回答数が異なるのはなぜか。この回答数で結論を支えられるか。",
            papers.reachOfSurveys().list()),
        new AnswerToCommittee(
            3,
            "「オンライン形式を考えています」との設問に多くが容認したのに、なぜ対面形式を採るのか。ハイブリッド形式を設問にも比較の欄にも入れなかったのはなぜか。",
            papers.choiceOfFormat().list()),
        new AnswerToCommittee(
            4,
            "講師の負担は、検討会（第8回）では対面形式の、今回はオンライン形式の理由とされた。実際はどうであったか。講師と進行担当者は何と報告しているか。",
            papers.lecturersLoad().list()),
        new AnswerToCommittee(
            5, "交通費は誰が負担し、一人当たりの費用はオンライン形式と比べてどうであったか。遠隔地の認証者にはどう対応したか。", papers.cost().list()),
        new AnswerToCommittee(
            6, "「極端に少ない」とは何人か。誰が判断し、どの地方局で見送ったか。意見交換会は代わりになったか。", calledOff().list()),
        new AnswerToCommittee(
            7,
            "認証者同士のつながりと判断力・対応力は向上したか。何で測ったか。入管職員の参加は役立ったか、妨げとなったか。",
            measured()
                .with("入管職員の参加者数", facts.summary().staffAttended(), record)
                .unknown("入管職員の参加についての意見")
                .list()),
        new AnswerToCommittee(
            8,
            "事例は架空でありながら実際に起こり得るもので、解決の過程を示していたか。家庭・DVや労働を取り上げなかったのはなぜか。実施ガイドラインは必要か。",
            papers.cases().list()),
        new AnswerToCommittee(9, "参加できなかった認証者は、検討事例・解説資料や動画をいつ受け取り、何人が見たか。", posting().list()),
        new AnswerToCommittee(
            10,
            "検討会（第8回）の各意見（国の職員、民間団体等、自発的開催、氏名の公表、名簿のシステムと予算、定員）について、何が決まり、何が残り、誰がいつまでに行うか。",
            papers.decidedAndOpen().list()));
  }

  private Parts attendance() {
    return new Parts()
        .unknown("認証者数")
        .with("案内数", facts.summary().invited(), record)
        .with("申込者数", facts.summary().applied(), record)
        .with("参加者数", facts.summary().attended(), record)
        .with("地方局別の案内・申込み・参加", lines(this::counts), sources(this::countsKnown))
        .unknown("属性別の内訳", "参加しなかった理由", "認証者300人の目標に対する到達度");
  }

  private Parts measured() {
    return intentions.planned(
        new Parts().unknown("つながりの変化とその測り方", "判断力・対応力の変化とその測り方"),
        "参加者アンケートの計画",
        entry -> entry.kind() == ProgrammeItemKind.SURVEY && entry.title().contains("参加者"));
  }

  private Parts calledOff() {
    List<String> off =
        lines(
            event ->
                event.state().progress() == Progress.CALLED_OFF
                    ? Stream.of(offLine(event))
                    : Stream.empty());
    long waiting =
        facts.conferences().stream()
            .filter(
                event ->
                    event.state().progress() != Progress.HELD
                        && event.state().progress() != Progress.CALLED_OFF)
            .count();
    Parts parts =
        intentions.decided(new Parts().unknown("「極端に少ない」の基準", "判断した者"), "見送りについての方針", "極端に少ない");
    if (off.isEmpty() && !facts.conferences().isEmpty()) {
      parts.with(
          "見送った地方局", waiting == 0 ? "見送りなし" : "現時点で見送りとした行事はない（未実施" + waiting + "件）", record);
    } else {
      parts.with("見送った地方局", off, sources(event -> event.state().progress() == Progress.CALLED_OFF));
    }
    return parts
        .with("代替実施", lines(this::substitute), sources(event -> event.state().substitute() != null))
        .unknown("代替実施の効果");
  }

  private String offLine(Conference event) {
    String stopped = event.state().stopped() == null ? "" : "（" + event.state().label() + "）";
    return name(event) + stopped + "：" + event.state().notHeldBecause();
  }

  private Parts posting() {
    Parts parts = new Parts();
    List<String> series =
        facts.conferences().stream().map(event -> event.name().series()).distinct().toList();
    List<String> states =
        series.stream()
            .map(
                name -> {
                  PostingGate gate =
                      PostingGate.of(
                          facts.conferences().stream()
                              .filter(event -> event.name().series().equals(name))
                              .toList());
                  return name
                      + "："
                      + (gate.open()
                          ? "すべての地方局で終了し、掲載できる"
                          : "終了していない行事が"
                              + gate.waitingFor().size()
                              + "件あり、掲載前（全"
                              + gate.events()
                              + "件）");
                })
            .toList();
    return intentions
        .planned(parts, "掲載の計画", entry -> entry.title().contains("掲載"))
        .with("検討事例・解説資料の掲載の可否", states.isEmpty() ? null : String.join("\n", states), record)
        .unknown("掲載日", "閲覧した人数", "講義動画の掲載日と閲覧した人数");
  }

  private List<String> lines(Function<Conference, Stream<String>> statements) {
    return facts.conferences().stream().flatMap(statements).toList();
  }

  private List<@Nullable Source> sources(Predicate<Conference> those) {
    return facts.conferences().stream().filter(those).<Source>map(event -> event.source()).toList();
  }

  private boolean countsKnown(Conference event) {
    return !event.headcount().equals(Headcount.NOT_STATED);
  }

  private Stream<String> counts(Conference event) {
    Headcount count = event.headcount();
    return countsKnown(event)
        ? Stream.of(
            "%s：案内%s、申込み%s、参加%s"
                .formatted(
                    name(event),
                    stated(count.invited()),
                    stated(count.applied()),
                    stated(count.attended())))
        : Stream.empty();
  }

  private Stream<String> substitute(Conference event) {
    Substitute substitute = event.state().substitute();
    if (substitute == null) {
      return Stream.empty();
    }
    String text = substitute.text();
    return Stream.of(
        name(event) + "：" + substitute.kind().label() + (text == null ? "" : "（" + text + "）"));
  }

  /** Shorter than its label: earlier answers named the bureau alone. */
  private String name(Conference event) {
    String bureau = facts.bureaus().getOrDefault(event.name().bureau(), event.name().bureau());
    String occasion = event.name().occasion();
    return occasion == null ? bureau : bureau + "（" + occasion + "）";
  }

  private static String stated(@Nullable Integer count) {
    return count == null ? Total.NOT_STATED : String.format(Locale.JAPAN, "%,d人", count);
  }
}
