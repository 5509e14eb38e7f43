package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.registry.Bureau;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Column;
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
    SourceNotes sources = new SourceNotes();
    List<Row> rows = new ArrayList<>();
    for (Undertaking undertaking : undertakings) {
      UndertakingEntry entry = undertaking.entry();
      rows.add(
          Layout.row(
              new Cell.Words(entry.title() + sources.mark(entry.source())),
              new Cell.Words(entry.progress().label()),
              Layout.text(date(entry.date())),
              Layout.text(entry.planned()),
              Layout.text(entry.done())));
    }
    return new Table(
        id,
        caption,
        List.of(
            Layout.rowHeader("取組", 22),
            Layout.words("状況", 11),
            Layout.words("時期", 13),
            Layout.words("計画の内容", 30),
            Layout.words("実施の内容", 24)),
        rows,
        sources.notes());
  }

  /** A table of events by bureau with their total row, or a sentence where there are none. */
  Block conferences(
      String id, String caption, List<Conference> conferences, ConferenceSummary summary) {
    if (conferences.isEmpty()) {
      return Layout.body("記録された地方局別の行事はない。");
    }
    boolean counted = anyStated(conferences);
    List<Column> columns = new ArrayList<>();
    columns.add(Layout.rowHeader("実施局", counted ? 20 : 32));
    columns.add(Layout.words("状況", counted ? 11 : 14));
    columns.add(Layout.words("時期", counted ? 12 : 16));
    columns.add(Layout.words("参加の形式", counted ? 17 : 38));
    if (counted) {
      columns.add(Layout.figure("案内数（人）", 10));
      columns.add(Layout.figure("申込者数（人）", 10));
      columns.add(Layout.figure("参加者数（人）", 10));
      columns.add(Layout.figure("入管職員（人）", 10));
    }
    List<Row> rows = new ArrayList<>();
    for (Conference conference : conferences) {
      rows.add(new Row(cells(conference.entry(), counted), false));
    }
    List<String> notes = new ArrayList<>(notHeld(conferences));
    if (counted) {
      rows.add(new Row(totals(summary), true));
      notes.add("人数は認証者の数。入管職員は別に数える。記載のない数がある場合、合計は算出しない。");
    } else {
      notes.add("案内数、申込者数、参加者数及び入管職員の参加者数は、いずれの局についても資料に記載なし。");
    }
    return new Table(id, caption, columns, rows, notes);
  }

  private List<Cell> cells(ConferenceEntry entry, boolean counted) {
    Headcount heads = entry.headcount();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(place(entry)));
    cells.add(new Cell.Words(entry.progress().label()));
    cells.add(
        entry.date() == null ? new Cell.Missing("未定") : new Cell.Words(entry.date().shortForm()));
    cells.add(new Cell.Words(modes(entry.modes())));
    if (counted) {
      cells.add(Layout.count(heads.invited()));
      cells.add(Layout.count(heads.applied()));
      cells.add(Layout.count(heads.attended()));
      cells.add(Layout.count(heads.staffAttended()));
    }
    return cells;
  }

  private static List<Cell> totals(ConferenceSummary summary) {
    return List.of(
        new Cell.Words("計（" + summary.events() + "件）"),
        new Cell.Words(""),
        new Cell.Words(""),
        new Cell.Words(""),
        total(summary.invited()),
        total(summary.applied()),
        total(summary.attended()),
        total(summary.staffAttended()));
  }

  private List<String> notHeld(List<Conference> conferences) {
    List<String> notes = new ArrayList<>();
    for (Conference conference : conferences) {
      ConferenceEntry entry = conference.entry();
      if (entry.notHeldBecause() != null) {
        notes.add(
            place(entry)
                + "："
                + entry.progress().label()
                + "の理由は「"
                + entry.notHeldBecause()
                + "」。"
                + (entry.substitute() == null
                    ? ""
                    : "代替実施は" + entry.substitute().kind().label() + "。"));
      }
    }
    return notes;
  }

  private static boolean anyStated(List<Conference> conferences) {
    return conferences.stream()
        .anyMatch(conference -> !conference.entry().headcount().equals(Headcount.NOT_STATED));
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
    SourceNotes sources = new SourceNotes();
    List<Row> rows = new ArrayList<>();
    for (OpenIssue issue : issues) {
      OpenIssueEntry entry = issue.entry();
      FiscalYear carried = entry.carriedTo();
      rows.add(
          Layout.row(
              new Cell.Words(entry.text() + sources.mark(entry.source())),
              new Cell.Words(entry.status().label()),
              Layout.text(entry.ownerPost()),
              new Cell.Words(entry.raised().wareki()),
              carried == null ? new Cell.Missing("－") : new Cell.Words(carried.wareki())));
    }
    return new Table(
        id,
        caption,
        List.of(
            Layout.rowHeader("検討課題", 46),
            Layout.words("状況", 11),
            Layout.words("担当", 17),
            Layout.words("提起", 13),
            Layout.words("引継ぎ先", 13)),
        rows,
        sources.notes());
  }

  /** One of the committee's questions: what data answer, and what no document states. */
  List<Block> answer(AnswerToCommittee answer) {
    List<Row> rows = new ArrayList<>();
    SourceNotes sources = new SourceNotes();
    for (AnswerToCommittee.Part part : answer.parts()) {
      if (part.value() != null) {
        rows.add(
            Layout.row(
                new Cell.Words(part.label() + sources.mark(part.source())),
                new Cell.Words(part.text())));
      }
    }
    String unknown =
        answer.parts().stream()
            .filter(part -> part.value() == null)
            .map(AnswerToCommittee.Part::label)
            .collect(Collectors.joining("、"));
    if (!unknown.isEmpty()) {
      rows.add(Layout.row(new Cell.Words(unknown), new Cell.Missing(Layout.NOT_STATED)));
    }
    return List.of(
        new Heading(2, Integer.toString(answer.number()), answer.question()),
        new Table(
            "answer-" + answer.number(),
            "問い" + answer.number() + "への回答",
            List.of(Layout.rowHeader("確かめたい点", 30), Layout.words("回答", 70)),
            rows,
            sources.notes()));
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
