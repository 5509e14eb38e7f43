package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.AttendanceModes;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.DecisionEntry;
import org.kakehashi.programme.DecisionStatus;
import org.kakehashi.programme.Factor;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.Trace;
import org.kakehashi.reporting.Block;
import org.kakehashi.reporting.Block.Bullets;
import org.kakehashi.reporting.Block.Heading;
import org.kakehashi.reporting.Block.Paragraph;
import org.kakehashi.reporting.PaperData.Code;
import org.kakehashi.reporting.PaperData.DataTable;
import org.kakehashi.reporting.PaperData.Datum;

/** The record of decisions: how firm each is, by which mode, and on what grounds. */
final class DecisionRecords {
  private static final Listing<DecisionEntry> LISTING =
      new Listing<DecisionEntry>("decisions", "決定の記録")
          .told("fiscal_year", "年度", "決定の対象となる年度が始まる西暦年", entry -> Datum.of(entry.year().year()))
          .told("subject", "件名", "決定の件名", entry -> Datum.of(entry.subject()))
          .told(
              "decision_status_code",
              "段階コード",
              "決定の段階を示すコード",
              entry -> Datum.of(Codes.of(entry.status())))
          .told("date", "時期", "決定又は提案の日付。空白は資料に記載なし", entry -> Layout.datum(entry.date()))
          .told(
              "participants_code",
              "参加者の形式",
              "参加者の参加の形式を示すコード。空白は形式に関しない決定",
              entry -> ConferenceTables.participants(entry.modes()))
          .told(
              "lecturers_code",
              "講師の形式",
              "講師の参加の形式を示すコード。空白は形式に関しない決定",
              entry -> ConferenceTables.lecturers(entry.modes()))
          .told("decision_text", "内容", "決定の内容", entry -> Layout.line(entry.text()))
          .told("source_title", "出典", "資料名", entry -> Layout.title(entry.source()));

  private static final Listing<Ground> GROUNDS =
      new Listing<Ground>("decision_grounds", "決定の理由等")
          .told(
              "fiscal_year",
              "年度",
              "決定の対象となる年度が始まる西暦年",
              ground -> Datum.of(ground.entry().year().year()))
          .told("subject", "件名", "決定の件名", ground -> Datum.of(ground.entry().subject()))
          .told("ground_code", "種別", "理由、考慮した事項、根拠の別を示すコード", ground -> Datum.of(ground.kind()))
          .told("position", "順番", "種別の中での掲載順", ground -> Datum.of(ground.position()))
          .told("factor", "考慮した事項", "考慮した事項の見出し。空白は考慮した事項以外", ground -> Datum.of(ground.factor()))
          .told("ground_text", "内容", "理由等の文言", ground -> Layout.line(ground.text()))
          .told("source_title", "出典", "資料名。空白は資料に記載なし", ground -> Layout.title(ground.source()));

  private DecisionRecords() {}

  /** Each with its grounds, or a sentence where there are none. */
  static List<Block> printed(List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return List.of(Layout.body("記録された決定はない。"));
    }
    List<Block> blocks = new ArrayList<>();
    for (int index = 0; index < decisions.size(); index++) {
      blocks.addAll(printed("(" + (index + 1) + ")", decisions.get(index).entry()));
    }
    return blocks;
  }

  private static List<Block> printed(String number, DecisionEntry entry) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(3, number, entry.subject() + "（" + entry.status().label() + "）"));
    blocks.add(Layout.body(entry.text()));
    AttendanceModes modes = entry.modes();
    if (modes != null) {
      blocks.add(Layout.body("参加の形式：" + modes.label() + "（" + modes.webHolding().label() + "）"));
    }
    listed(blocks, "理由", entry.reasons());
    List<String> weighed = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      String words = entry.factors().get(factor);
      if (words != null) {
        weighed.add(factor.label() + "：" + words);
      }
    }
    listed(blocks, "考慮した事項", weighed);
    listed(blocks, "根拠", entry.traces().stream().map(DecisionRecords::traced).toList());
    blocks.add(
        Layout.note(
            "時期："
                + (entry.date() == null ? Layout.NOT_STATED : entry.date().label())
                + "　出典："
                + (entry.source() == null ? Layout.NOT_STATED : entry.source().label())));
    return blocks;
  }

  private static void listed(List<Block> blocks, String heading, List<String> items) {
    if (!items.isEmpty()) {
      blocks.add(new Paragraph(Paragraph.Style.QUESTION, heading));
      blocks.add(new Bullets("・", items));
    }
  }

  private static String traced(Trace trace) {
    Source source = trace.source();
    return trace.text() + (source == null ? "" : "（" + source.label() + "）");
  }

  static DataTable data(List<Decision> decisions) {
    return LISTING.data(decisions.stream().map(Decision::entry).toList());
  }

  /** Reasons, what was weighed, and what it rests on, one row each. */
  static DataTable grounds(List<Decision> decisions) {
    List<Ground> grounds = new ArrayList<>();
    for (Decision decision : decisions) {
      DecisionEntry entry = decision.entry();
      int reason = 0;
      for (String text : entry.reasons()) {
        reason++;
        grounds.add(new Ground(entry, "reason", reason, null, text, entry.source()));
      }
      int weighed = 0;
      for (Factor factor : Factor.values()) {
        String text = entry.factors().get(factor);
        if (text != null) {
          weighed++;
          grounds.add(new Ground(entry, "factor", weighed, factor.label(), text, entry.source()));
        }
      }
      int trace = 0;
      for (Trace rests : entry.traces()) {
        trace++;
        grounds.add(new Ground(entry, "trace", trace, null, rests.text(), rests.source()));
      }
    }
    return GROUNDS.data(grounds);
  }

  static List<Code> codes() {
    List<Code> codes =
        new ArrayList<>(
            Codes.of("decision_status_code", DecisionStatus.values(), DecisionStatus::label));
    codes.add(new Code("ground_code", "reason", "理由", null));
    codes.add(new Code("ground_code", "factor", "考慮した事項", null));
    codes.add(new Code("ground_code", "trace", "根拠", null));
    return codes;
  }

  private record Ground(
      DecisionEntry entry,
      String kind,
      int position,
      @Nullable String factor,
      String text,
      @Nullable Source source) {}
}
