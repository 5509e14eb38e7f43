package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.registry.Bureau;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.Block.Row;
import org.kakehashi.reporting.Block.Table;
import org.kakehashi.reporting.Cell;
import org.kakehashi.sessions.AnswerToCommittee;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceEntry;
import org.kakehashi.sessions.ConferenceSummary;
import org.kakehashi.sessions.DecisionEntry;
import org.kakehashi.sessions.Factor;
import org.kakehashi.sessions.Headcount;
import org.kakehashi.sessions.Modes;
import org.kakehashi.sessions.OpenIssue;
import org.kakehashi.sessions.OpenIssueEntry;
import org.kakehashi.sessions.Source;
import org.kakehashi.sessions.StatedDate;
import org.kakehashi.sessions.Total;
import org.kakehashi.sessions.Undertaking;
import org.kakehashi.sessions.UndertakingEntry;

/** The tables and texts of the year's review; each part says so when nothing was entered for it. */
final class ReviewBlocks {
  private final Map<String, Bureau> bureaus;

  /**
   * @param bureaus by code
   */
  ReviewBlocks(Map<String, Bureau> bureaus) {
    this.bureaus = Map.copyOf(bureaus);
  }

  /** A table of undertakings, or a sentence where there are none. */
  Block undertakings(String id, String caption, List<Undertaking> undertakings) {
    if (undertakings.isEmpty()) {
      return Layout.body("記録された取組はない。");
    }
    List<Row> rows = new ArrayList<>();
    for (Undertaking undertaking : undertakings) {
      UndertakingEntry entry = undertaking.entry();
      rows.add(
          Layout.row(
              new Cell.Words(entry.title()),
              new Cell.Words(entry.progress().label()),
              Layout.text(date(entry.date())),
              Layout.text(entry.planned()),
              Layout.text(entry.done()),
              Layout.text(source(entry.source()))));
    }
    return new Table(
        id,
        caption,
        List.of(
            Layout.rowHeader("取組", 18),
            Layout.words("状況", 10),
            Layout.words("時期", 11),
            Layout.words("計画の内容", 22),
            Layout.words("実施の内容", 20),
            Layout.words("出典", 19)),
        rows,
        List.of());
  }

  /** A table of events by bureau with their total row, or a sentence where there are none. */
  Block conferences(
      String id, String caption, List<Conference> conferences, ConferenceSummary summary) {
    if (conferences.isEmpty()) {
      return Layout.body("記録された地方局別の行事はない。");
    }
    List<Row> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Conference conference : conferences) {
      ConferenceEntry entry = conference.entry();
      Headcount heads = entry.headcount();
      rows.add(
          Layout.row(
              new Cell.Words(place(entry)),
              new Cell.Words(entry.progress().label()),
              entry.date() == null
                  ? new Cell.Missing("未定")
                  : new Cell.Words(entry.date().shortForm()),
              new Cell.Words(modes(entry.modes())),
              Layout.count(heads.invited()),
              Layout.count(heads.applied()),
              Layout.count(heads.attended()),
              Layout.count(heads.staffAttended())));
      if (entry.notHeldBecause() != null) {
        notes.add(
            place(entry)
                + "："
                + entry.progress().label()
                + "の理由は「"
                + entry.notHeldBecause()
                + "」"
                + (entry.substitute() == null
                    ? "。"
                    : "。代替実施は" + entry.substitute().kind().label() + "。"));
      }
    }
    rows.add(
        new Row(
            List.of(
                new Cell.Words("計（" + summary.events() + "件）"),
                new Cell.Words(""),
                new Cell.Words(""),
                new Cell.Words(""),
                total(summary.invited()),
                total(summary.applied()),
                total(summary.attended()),
                total(summary.staffAttended())),
            true));
    notes.add("人数は認証者の数。入管職員は別に数える。記載のない数がある場合、合計は算出しない。");
    return new Table(
        id,
        caption,
        List.of(
            Layout.rowHeader("実施局", 20),
            Layout.words("状況", 11),
            Layout.words("時期", 12),
            Layout.words("参加の形式", 17),
            Layout.figure("案内数（人）", 10),
            Layout.figure("申込者数（人）", 10),
            Layout.figure("参加者数（人）", 10),
            Layout.figure("入管職員（人）", 10)),
        rows,
        notes);
  }

  /**
   * One decision with its reasons and what was weighed.
   *
   * @param number the heading's mark
   */
  List<Block> decision(String number, DecisionEntry entry) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(3, number, entry.subject() + "（" + entry.status().label() + "）"));
    blocks.add(Layout.body(entry.text()));
    if (entry.modes() != null) {
      blocks.add(
          Layout.body(
              "参加の形式：" + entry.modes().label() + "（" + entry.modes().webHolding().label() + "）"));
    }
    if (!entry.reasons().isEmpty()) {
      blocks.add(new Paragraph(Paragraph.Style.QUESTION, "理由"));
      blocks.add(new Bullets("・", entry.reasons()));
    }
    List<String> weighed = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      String words = entry.factors().get(factor);
      if (words != null) {
        weighed.add(factor.label() + "：" + words);
      }
    }
    if (!weighed.isEmpty()) {
      blocks.add(new Paragraph(Paragraph.Style.QUESTION, "考慮した事項"));
      blocks.add(new Bullets("・", weighed));
    }
    if (!entry.traces().isEmpty()) {
      blocks.add(new Paragraph(Paragraph.Style.QUESTION, "根拠"));
      blocks.add(
          new Bullets(
              "・",
              entry.traces().stream()
                  .map(
                      trace ->
                          trace.text()
                              + (trace.source() == null ? "" : "（" + trace.source().label() + "）"))
                  .toList()));
    }
    String source = source(entry.source());
    blocks.add(
        Layout.note(
            "時期："
                + or(date(entry.date()))
                + "　出典："
                + (source == null ? Layout.NOT_STATED : source)));
    return blocks;
  }

  /** A table of open issues, or a sentence where there are none. */
  Block issues(String id, String caption, List<OpenIssue> issues) {
    if (issues.isEmpty()) {
      return Layout.body("記録された検討課題はない。");
    }
    List<Row> rows = new ArrayList<>();
    for (OpenIssue issue : issues) {
      OpenIssueEntry entry = issue.entry();
      FiscalYear carried = entry.carriedTo();
      rows.add(
          Layout.row(
              new Cell.Words(entry.text()),
              new Cell.Words(entry.status().label()),
              Layout.text(entry.ownerPost()),
              new Cell.Words(entry.raised().wareki()),
              carried == null ? new Cell.Missing("－") : new Cell.Words(carried.wareki()),
              Layout.text(source(entry.source()))));
    }
    return new Table(
        id,
        caption,
        List.of(
            Layout.rowHeader("検討課題", 36),
            Layout.words("状況", 10),
            Layout.words("担当", 13),
            Layout.words("提起", 11),
            Layout.words("引継ぎ先", 11),
            Layout.words("出典", 19)),
        rows,
        List.of());
  }

  /** The committee's questions with their answers, part by part. */
  Table answers(String id, String caption, List<AnswerToCommittee> answers) {
    List<Row> rows = new ArrayList<>();
    for (AnswerToCommittee answer : answers) {
      for (AnswerToCommittee.Part part : answer.parts()) {
        rows.add(
            Layout.row(
                new Cell.Words(answer.number() + "　" + answer.question()),
                new Cell.Words(part.label()),
                part.value() == null ? new Cell.Missing(part.text()) : new Cell.Words(part.text()),
                part.source() == null ? new Cell.Missing("－") : new Cell.Words(part.source())));
      }
    }
    return new Table(
        id,
        caption,
        List.of(
            Layout.rowHeader("問い", 32),
            Layout.words("確かめたい点", 20),
            Layout.words("回答", 28),
            Layout.words("出典", 20)),
        rows,
        List.of());
  }

  String place(ConferenceEntry entry) {
    StringBuilder words = new StringBuilder(name(entry.bureau()));
    if (entry.branch() != null) {
      words.append(entry.branch());
    }
    for (String joint : entry.jointWith()) {
      words.append("・").append(name(joint));
    }
    if (entry.occasion() != null) {
      words.append("（").append(entry.occasion()).append("）");
    }
    return words.toString();
  }

  String name(String code) {
    Bureau bureau = bureaus.get(code);
    return bureau == null ? code : bureau.name();
  }

  private static Cell total(Total total) {
    Integer sum = total.sum();
    return sum == null ? new Cell.Missing(total.label()) : new Cell.Count(sum);
  }

  static String modes(@Nullable Modes modes) {
    return modes == null ? "未定" : modes.label();
  }

  static @Nullable String date(@Nullable StatedDate date) {
    return date == null ? null : date.shortForm();
  }

  private static String or(@Nullable String words) {
    return words == null ? Layout.NOT_STATED : words;
  }

  static @Nullable String source(@Nullable Source source) {
    return source == null ? null : source.label();
  }
}
